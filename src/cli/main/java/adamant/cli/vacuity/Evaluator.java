package adamant.cli.vacuity;

import adamant.cli.vacuity.Numbers.Undefined;
import adamant.evidence.jml.Case;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Expression;
import adamant.evidence.jml.Member;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a prover's JML expression says of the values at hand.
 *
 * @param program the sources
 * @param reader whose reading counts: KeY's, over bits, or OpenJML's, over the reals
 * @param numbers the arithmetic
 * @param owner the type in which the expression stands
 * @param names values of parameters, of {@code this} and of {@code \result}
 * @param before what there was before the call
 * @param old whether the state before the call is meant
 */
record Evaluator(Program program, Reader reader, Numbers numbers, String owner, Map<String, Object> names, Heap before,
    boolean old) {

  /** A value by its bits, all NaN being one. */
  record Bits(Object value) {}

  boolean holds(String text) {
    return (Boolean) value(program.expression(text));
  }

  Object value(Expression e) {
    if (e instanceof Expression.Literal literal) {
      return literal.value();
    } else if (e instanceof Expression.Name name) {
      return name(name.name());
    } else if (e instanceof Expression.Field field) {
      return field(value(field.of()), field.name());
    } else if (e instanceof Expression.Element element) {
      Object array = value(element.of());
      int at = (Integer) value(element.at());
      return old ? before.was(array, at) : Array.get(array, at);
    } else if (e instanceof Expression.Unary unary) {
      Object of = value(unary.of());
      return unary.operator().equals("!") ? (Object) !(Boolean) of : Numbers.negative(of);
    } else if (e instanceof Expression.Cast cast) {
      return Numbers.cast(cast.type(), value(cast.of()));
    } else if (e instanceof Expression.Conditional c) {
      return (Boolean) value(c.condition()) ? value(c.yes()) : value(c.no());
    } else if (e instanceof Expression.Binary binary) {
      return binary(binary);
    } else if (e instanceof Expression.Quantified quantified) {
      return quantified(quantified);
    }
    return call((Expression.Call) e);
  }

  private Object name(String name) {
    if (names.containsKey(name)) {
      return names.get(name);
    }
    Object self = names.get("this");
    if (self != null) {
      return field(self, name);
    }
    throw new IllegalArgumentException("no " + name);
  }

  private Object field(Object of, String name) {
    if (name.equals("length") && of.getClass().isArray()) {
      return Array.getLength(of);
    }
    if (old) {
      return before.was(of, name);
    }
    for (Field f : Heap.fields(of.getClass())) {
      if (f.getName().equals(name)) {
        return Heap.get(f, of);
      }
    }
    throw new IllegalArgumentException("no field " + name);
  }

  private Object binary(Expression.Binary e) {
    return switch (e.operator()) {
      case "&&" -> (Boolean) value(e.left()) && (Boolean) value(e.right());
      case "||" -> (Boolean) value(e.left()) || (Boolean) value(e.right());
      case "==>" -> !(Boolean) value(e.left()) || (Boolean) value(e.right());
      default -> numbers.apply(e.operator(), value(e.left()), value(e.right()));
    };
  }

  // The ranges of these sources are intervals of indices, none of which exceeds this one.
  private static final int INDICES = 16;

  private boolean quantified(Expression.Quantified e) {
    for (int i = -INDICES; i <= INDICES; i++) {
      Map<String, Object> inner = new HashMap<>(names);
      inner.put(e.variable(), i);
      Evaluator at = new Evaluator(program, reader, numbers, owner, inner, before, old);
      if ((Boolean) at.value(e.range()) && (Boolean) at.value(e.body()) != e.forAll()) {
        return !e.forAll();
      }
    }
    return e.forAll();
  }

  private Object call(Expression.Call e) {
    switch (e.name()) {
      case "\\old" -> {
        return new Evaluator(program, reader, numbers, owner, names, before, true).value(e.arguments().get(0));
      }
      case "\\seq" -> {
        return new Bits(value(e.arguments().get(0)));
      }
      case "\\fresh" -> {
        Object o = value(e.arguments().get(0));
        return o != null && !before.holds(o);
      }
      case "\\invariant_for" -> {
        Object o = value(e.arguments().get(0));
        return program.invariants(o.getClass().getName(), reader).stream().allMatch(of(o)::holds);
      }
      case "\\dl_sqrtDouble" -> {
        return Math.sqrt((Double) value(e.arguments().get(0)));
      }
      default -> {
        String type = e.of() == null ? owner : program.named(((Expression.Name) e.of()).name());
        List<Object> arguments = new ArrayList<>();
        e.arguments().forEach(argument -> arguments.add(value(argument)));
        return call(type, e.name(), arguments);
      }
    }
  }

  /** The same of an object, where its class's invariants are meant. */
  Evaluator of(Object o) {
    return new Evaluator(program, reader, numbers, o.getClass().getName(), Map.of("this", o), before, false);
  }

  private Object call(String type, String name, List<Object> given) {
    Member member = program.method(type, name, given.size())
        .orElseThrow(() -> new IllegalArgumentException("no " + type + "." + name));
    Evaluator there = inside(member, given);
    if (numbers.reals()) {
      String broken = there.broken(member);
      if (!broken.isEmpty()) {
        throw new Undefined(broken);
      }
    }
    String body = member.modelBody().get(reader);
    Object[] arguments = member.parameters().stream().map(there.names()::get).toArray();
    if (body == null) {
      return Calls.invoke(member, program.compiled(type), null, arguments);
    }
    return body.isEmpty() ? Calls.bodiless(member, arguments) : there.value(program.expression(body));
  }

  // With the parameters of a member.
  private Evaluator inside(Member member, List<Object> given) {
    Map<String, Object> inner = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      String wanted = member.parameterTypes().get(i);
      inner.put(member.parameters().get(i), given.get(i) instanceof Number && !wanted.endsWith("]")
          ? Numbers.cast(wanted, given.get(i)) : given.get(i));
    }
    return new Evaluator(program, reader, numbers, member.type(), inner, before, false);
  }

  /** Performs a call as a statement; where it breaks the callee's precondition it is not made, and that is the answer. */
  String perform(Expression.Call e) {
    List<Object> given = new ArrayList<>();
    e.arguments().forEach(argument -> given.add(value(argument)));
    Member member = program.method(program.named(((Expression.Name) e.of()).name()), e.name(), given.size())
        .orElseThrow();
    Evaluator there = inside(member, given);
    String broken = there.broken(member);
    if (broken.isEmpty()) {
      Calls.invoke(member, program.compiled(member.type()), null,
          member.parameters().stream().map(there.names()::get).toArray());
    }
    return broken.isEmpty() ? "" : "calls " + broken;
  }

  // A condition that does not hold where a member is called, with its name; an empty text where one case holds whole.
  private String broken(Member member) {
    String first = "";
    for (Case c : member.cases().getOrDefault(reader, List.of())) {
      String broken = c.all("requires").stream().flatMap(clause -> clause.conjuncts().stream())
          .filter(conjunct -> !holds(conjunct)).findFirst().orElse("");
      if (broken.isEmpty()) {
        return "";
      }
      first = first.isEmpty() ? broken : first;
    }
    return first.isEmpty() ? "" : member.shortName().replaceFirst("\\(.*", "") + " where " + first + " is false";
  }
}
