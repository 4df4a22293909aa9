package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.support.LambdaSubject;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variants;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A subject that takes subnormal numbers for 0")
class FlushingTest {

  private static final List<Underflow> FLUSHING = List.of(Underflow.OPERANDS, Underflow.RESULTS, Underflow.BOTH);

  private static NativeSubject subject(String id, Format format, Underflow declares, Underflow underflow) {
    return new NativeSubject("x", id, Variants.byId(id), Implementation.LITERAL, format, declares, underflow);
  }

  private static CheckResult check(String id, Format format, Underflow declares, Underflow underflow) {
    return Check.run(subject(id, format, declares, underflow), CheckOptions.defaults()).get(0);
  }

  private static String flushing(CheckResult result) {
    return result.findings().stream().map(f -> f.text()).filter(t -> t.contains("every bit is what that gives"))
        .collect(Collectors.joining());
  }

  @Test
  @DisplayName("and says so is bit-exact, its arithmetic named, and nothing is found; in both formats")
  void declared() {
    for (Format format : Format.JUDGED) {
      for (Underflow underflow : FLUSHING) {
        CheckResult result = check("adam", format, underflow, underflow);
        assertEquals(Verdict.BIT_EXACT, result.verdict(), result::sentence);
        assertEquals("literal; " + underflow.text(), result.order());
        assertEquals("", flushing(result));
      }
    }
  }

  @Test
  @DisplayName("and does not say so is found to, and which of operands and results it is")
  void undeclared() {
    for (Format format : Format.JUDGED) {
      for (Underflow underflow : FLUSHING) {
        CheckResult result = check("adam", format, Underflow.GRADUAL, underflow);
        assertEquals(Verdict.BIT_EXACT, result.verdict(), result::sentence);
        assertEquals(underflow.text() + ": every bit is what that gives, and not what the formula's own operations do",
            flushing(result), () -> format + " " + underflow);
      }
    }
  }

  @Test
  @DisplayName("otherwise than it says is found to do what it does")
  void declared_wrongly() {
    CheckResult result = check("adam", Format.BINARY32, Underflow.RESULTS, Underflow.OPERANDS);
    assertEquals(Underflow.OPERANDS.text() + ": every bit is what that gives, declared is that "
        + Underflow.RESULTS.text(), flushing(result));
    CheckResult kept = check("adam", Format.BINARY32, Underflow.BOTH, Underflow.GRADUAL);
    assertEquals("subnormal numbers are kept: every bit is what that gives, declared is that " + Underflow.BOTH.text(),
        flushing(kept));
    assertEquals("", flushing(check("adam", Format.BINARY32, Underflow.GRADUAL, Underflow.GRADUAL)));
  }

  @Test
  @DisplayName("as it declares is never accused: every member, both formats, an ε that is subnormal, several seeds")
  void never_accused() {
    for (Format format : Format.JUDGED) {
      for (String id : Variants.ids()) {
        for (Underflow underflow : FLUSHING) {
          NativeSubject right = subject(id, format, underflow, underflow);
          double eps = Math.scalb(1.5, format.minExponent() - 6);
          Capability capability = new Capability(id, format, List.of(), Map.of("eps", eps), true, "").with(underflow);
          LambdaSubject fixed = new LambdaSubject("x", capability, r -> right.run(r).parameters());
          for (long seed = 1; seed <= 2; seed++) {
            CheckOptions options = CheckOptions.defaults().withSeed(seed).withCases(6);
            CheckResult result = Check.run(seed == 1 ? right : fixed, options).get(0);
            assertTrue(result.verdict().passes() || result.verdict() == Verdict.UNDECIDED,
                () -> id + " " + format + " " + underflow + ": " + result.toJson());
          }
        }
      }
    }
  }

  @Test
  @DisplayName("inside the domain, where it divides by 0 for an ε that is subnormal, is named if it did not say so")
  void undeclared_inside_the_domain() {
    double eps = 0x1.8p-132;
    Capability capability = new Capability("adam", Format.BINARY32, List.of(), Map.of("eps", eps), true, "");
    NativeSubject right = subject("adam", Format.BINARY32, Underflow.GRADUAL, Underflow.OPERANDS);
    CheckResult result = Check.run(new LambdaSubject("x", capability, r -> right.run(r).parameters()),
        CheckOptions.defaults()).get(0);
    assertEquals(Verdict.DEFECT, result.verdict(), result::sentence);
    assertEquals("adam, but subnormal operands are taken for 0", result.variant(), result::sentence);
  }
}
