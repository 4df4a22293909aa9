package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.subject.Rejection;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.SubjectFailure;
import adamant.oracle.support.HandWritten;
import adamant.oracle.support.LambdaSubject;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.UnknownOptimizer;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Verdicts")
class JudgeTest {

  private static final CheckOptions FEW = CheckOptions.defaults().withCases(12);

  private static NativeSubject adam(String name, Implementation implementation, Format format) {
    return new NativeSubject(name, "adam", Variant.CANONICAL, implementation, format);
  }

  @Test
  @DisplayName("literal and scaled orders are bit-exact in both formats, each under its own name")
  void orders_are_named() {
    for (Format format : Format.JUDGED) {
      for (Implementation order : List.of(Implementation.LITERAL, Implementation.SCALED)) {
        CheckResult result = Check.run(adam("x", order, format), CheckOptions.defaults()).get(0);
        assertEquals(Verdict.BIT_EXACT, result.verdict());
        assertEquals(order.name(), result.order());
        assertTrue(result.worst().inside());
        assertTrue(result.elements() > 1500 && result.beyond() > 50, () -> result.toJson().toString());
      }
    }
  }

  @Tag("long")
  @Test
  @DisplayName("random implementations of random known variants, over several hundred random checks, are bit-exact")
  void correct_implementations_are_never_accused() {
    SplittableRandom random = new SplittableRandom(51);
    List<Variants.Known> known = Variants.known();
    for (int i = 0; i < 300; i++) {
      Format format = Format.JUDGED.get(i % 2);
      Variants.Known variant = known.get(random.nextInt(known.size()));
      List<Implementation> all = Implementation.all(format, variant.variant());
      Implementation implementation = all.get(random.nextInt(all.size()));
      CheckResult result = Check.run(new NativeSubject("x", variant.id(), variant.variant(), implementation, format),
          CheckOptions.defaults().withSeed(random.nextInt()).withCases(6)).get(0);
      assertEquals(Verdict.BIT_EXACT, result.verdict(), () -> variant.id() + " as " + implementation.name() + " in "
          + format + ": " + result.toJson());
    }
  }

  @Tag("long")
  @Test
  @DisplayName("one unit in the last place of one element turns bit-exact into conforms or worse")
  void one_ulp_is_seen() {
    SplittableRandom random = new SplittableRandom(52);
    int conforms = 0;
    for (int i = 0; i < 24; i++) {
      Format format = Format.JUDGED.get(i % 2);
      NativeSubject right = adam("x", Implementation.LITERAL, format);
      int inCase = random.nextInt(10);
      boolean up = random.nextBoolean();
      LambdaSubject off = LambdaSubject.of(format, request -> {
        double[][] after = right.run(request).parameters();
        if (request.id() == inCase) {
          double[] last = after[after.length - 1];
          last[0] = up ? format.nextUp(last[0]) : format.nextDown(last[0]);
        }
        return after;
      });
      CheckResult result = Check.run(off, FEW).get(0);
      assertFalse(result.verdict() == Verdict.BIT_EXACT, "case " + inCase);
      assertNull(result.order());
      conforms += result.verdict() == Verdict.CONFORMS ? 1 : 0;
    }
    assertTrue(conforms > 0, "rounding explains one ulp somewhere");
  }

  @Test
  @DisplayName("a declared variant is what the subject is judged by, and an option overrides its declaration")
  void declared_variant() {
    Variant hat = Variants.byId("adam-eps-hat");
    NativeSubject declaring = new NativeSubject("x", "adam-eps-hat", hat, Implementation.LITERAL, Format.BINARY64);
    CheckResult asDeclared = Check.run(declaring, FEW).get(0);
    assertEquals(Verdict.BIT_EXACT, asDeclared.verdict());
    assertEquals("adam-eps-hat", asDeclared.optimizer());
    CheckResult asAdam = Check.run(declaring, FEW.withOptimizer("adam")).get(0);
    assertEquals(Verdict.OTHER_VARIANT, asAdam.verdict());
    assertEquals("adam-eps-hat", asAdam.variant());
    assertTrue(asAdam.sentence().contains("ε added to the uncorrected root"), asAdam.sentence());
    UnknownOptimizer unknown =
        assertThrows(UnknownOptimizer.class, () -> Check.run(declaring, FEW.withOptimizer("adamm")));
    assertTrue(unknown.getMessage().contains("adam-eps-inside"), unknown.getMessage());
  }

  @Test
  @DisplayName("a subject under another name gets the same result in every other field")
  void the_name_does_not_matter() {
    for (String declared : List.of("adam", "adam-eps-hat")) {
      ObjectNode[] results = new ObjectNode[2];
      for (int i = 0; i < 2; i++) {
        results[i] = Check.run(new NativeSubject(List.of("jsat", "tribuo").get(i), declared, Variants.byId(
            "adam-eps-hat"), Implementation.SCALED, Format.BINARY64), FEW).get(0).toJson();
        assertEquals(List.of("jsat", "tribuo").get(i), results[i].remove("subject").asText());
      }
      assertEquals(results[0], results[1]);
    }
  }

  @Test
  @DisplayName("different bits the second time are nondeterministic, with both values shown")
  void nondeterministic() {
    AtomicInteger runs = new AtomicInteger();
    NativeSubject right = adam("x", Implementation.LITERAL, Format.BINARY64);
    LambdaSubject wavering = LambdaSubject.of(Format.BINARY64, request -> {
      double[][] after = right.run(request).parameters();
      if (runs.incrementAndGet() % 5 == 0) {
        after[2][0] = Math.nextUp(after[2][0]);
      }
      return after;
    });
    CheckResult result = Check.run(wavering, FEW).get(0);
    assertEquals(Verdict.NONDETERMINISTIC, result.verdict());
    assertEquals(3, result.worst().step());
    assertEquals(1, result.worstUlp());
    assertFalse(result.worst().expected().equals(result.worst().actual()));
    assertFalse(result.verdict().passes());
  }

  @Test
  @DisplayName("what happens outside the domain is a finding and no part of the verdict")
  void outside_the_domain_is_a_finding() {
    NativeSubject right = adam("x", Implementation.LITERAL, Format.BINARY64);
    LambdaSubject clearing = LambdaSubject.of(Format.BINARY64, request -> {
      double[][] after = right.run(request).parameters();
      for (double[] step : after) {
        for (int i = 0; i < step.length; i++) {
          step[i] = Double.isNaN(step[i]) ? 0 : step[i];
        }
      }
      return after;
    });
    CheckResult result = Check.run(clearing, CheckOptions.defaults()).get(0);
    assertEquals(Verdict.BIT_EXACT, result.verdict());
    assertTrue(result.findings().stream().anyMatch(f -> f.text().contains("operations give NaN")),
        () -> result.findings().toString());
  }

  @Test
  @DisplayName("a refused case is a finding; a subject that refuses most of them fails")
  void rejections() {
    NativeSubject right = adam("x", Implementation.LITERAL, Format.BINARY64);
    LambdaSubject careful = LambdaSubject.of(Format.BINARY64, request -> {
      for (double[] step : request.gradients()) {
        for (double g : step) {
          if (!Double.isFinite(g)) {
            throw new Rejection("gradient is not finite");
          }
        }
      }
      return right.run(request).parameters();
    });
    CheckResult result = Check.run(careful, CheckOptions.defaults()).get(0);
    assertEquals(Verdict.BIT_EXACT, result.verdict());
    assertEquals(31, result.cases());
    assertEquals("rejected: gradient is not finite", result.findings().get(0).text());
    LambdaSubject refusing = LambdaSubject.of(Format.BINARY64, request -> {
      throw new Rejection("not today");
    });
    SubjectFailure failure = assertThrows(SubjectFailure.class, () -> Check.run(refusing, FEW));
    assertEquals("the subject rejected 12 of 12 cases: rejected: not today", failure.getMessage());
  }

  @Test
  @DisplayName("a shape or a value that the format does not have is a failure, not a verdict")
  void nonsense_is_a_failure() {
    LambdaSubject shorter = LambdaSubject.of(Format.BINARY64, request -> new double[1][request.parameters().length]);
    LambdaSubject wider = LambdaSubject.elementwise(Format.BINARY32, HandWritten.TEXTBOOK);
    assertTrue(assertThrows(SubjectFailure.class, () -> Check.run(shorter, FEW)).getMessage()
        .contains("tensors of 10 binary64 values"));
    assertTrue(assertThrows(SubjectFailure.class, () -> Check.run(wider, FEW)).getMessage()
        .contains("binary32 values"));
  }

  @Test
  @DisplayName("a subject with fixed hyperparameters and a fixed rate is still told from ε elsewhere")
  void fixed_hyperparameters() {
    Capability capability = new Capability("adam", Format.BINARY64, List.of(),
        Map.of("beta1", 0.9, "beta2", 0.999, "eps", 1e-8), false, "");
    for (Variants.Known known : Variants.known()) {
      NativeSubject right = new NativeSubject("x", "adam", known.variant(), Implementation.LITERAL, Format.BINARY64);
      LambdaSubject subject = new LambdaSubject("fixed", capability, (RunRequest r) -> {
        assertEquals(1e-8, r.hyperparameters().eps());
        assertEquals(r.rates()[0], r.rates()[r.rates().length - 1]);
        return right.run(r).parameters();
      });
      CheckResult result = Check.run(subject, CheckOptions.defaults()).get(0);
      // With one rate for all steps it does not matter whether momentum takes it up.
      String id = known.id().equals("momentum-rate-inside") ? "momentum-rate-outside" : known.id();
      assertEquals(id, result.variant(), () -> known.id() + ": " + result.sentence());
      assertEquals(List.of(id), result.survivors());
    }
  }

  @Test
  @DisplayName("ε = 0 everywhere hides where ε stands, and that is no reason to be undecided")
  void indistinguishable_variants_are_one() {
    Capability capability = new Capability("adam", Format.BINARY64, List.of(), Map.of("eps", 0.0), true, "");
    LambdaSubject subject = new LambdaSubject("x", capability, r ->
        LambdaSubject.elementwise(Format.BINARY64, HandWritten.DEFERRED_SCALE).run(r).parameters());
    CheckResult result = Check.run(subject, FEW).get(0);
    assertEquals(Verdict.CONFORMS, result.verdict(), result.sentence());
  }

  @Test
  @DisplayName("where rounding reaches to another known variant as well, the verdict is undecided and names both")
  void undecided() {
    Capability capability = new Capability("adam", Format.BINARY32, List.of(), Map.of("eps", 1e-30), true, "");
    NativeSubject right = adam("x", Implementation.LITERAL, Format.BINARY32);
    LambdaSubject subject = new LambdaSubject("x", capability, r -> {
      double[][] after = right.run(r).parameters();
      double[] last = after[after.length - 1];
      last[0] = r.id() == 0 ? Format.BINARY32.nextUp(last[0]) : last[0];
      return after;
    });
    CheckResult result = Check.run(subject, FEW.withSeed(3)).get(0);
    assertEquals(Verdict.UNDECIDED, result.verdict(), () -> result.toJson().toString());
    assertTrue(result.survivors().containsAll(List.of("adam", "adam-eps-hat")), () -> result.survivors().toString());
    assertFalse(result.verdict().passes());
  }

  @Test
  @DisplayName("the JSON of a result has the fields that scripts read")
  void json() {
    ObjectNode json = Check.run(adam("x", Implementation.LITERAL, Format.BINARY64), FEW).get(0).toJson();
    assertEquals("x", json.get("subject").asText());
    assertEquals("adam", json.get("optimizer").asText());
    assertEquals("binary64", json.get("format").asText());
    assertEquals("bit-exact", json.get("verdict").asText());
    assertEquals("adam", json.get("variant").asText());
    assertEquals("literal", json.get("order").asText());
    assertTrue(json.get("worstUlp").isNumber() && json.get("worst").get("expected").asText().contains("0x"));
    assertEquals(12, json.get("cases").asInt());
    assertEquals(1, json.get("seed").asInt());
    assertTrue(json.get("elements").asInt() > 0 && json.get("findings").isArray());
  }
}
