package adamant.cli.vacuity;

import adamant.evidence.jml.Case;
import adamant.evidence.jml.Clause;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Expression;
import adamant.evidence.jml.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One case of a contract as one prover reads it: what it presupposes, and what it promises of a call. */
final class Trial {

  /** Over the reals: what differs by less may be rounding, that of binary32 included. The inputs have few bits. */
  private static final double ROUNDING = 0x1p-20;
  private static final Pattern RANGE = Pattern.compile("(.*)\\[(.*)\\.\\.(.*)\\]");

  private final Program program;
  private final Member member;
  private final Case promised;
  private final Reader reader;
  private final List<Condition> conditions;

  Trial(Program program, Member member, Case promised, Reader reader) {
    this.program = program;
    this.member = member;
    this.promised = promised;
    this.reader = reader;
    this.conditions = collect();
  }

  /**
   * What a case presupposes.
   *
   * @param about whose invariant it is: a parameter or {@code this}; empty for a condition on the inputs themselves
   * @param text a JML expression
   */
  record Condition(String about, String text) {

    @Override
    public String toString() {
      return about.isEmpty() ? text : "invariant of " + about + ": " + text;
    }
  }

  Reader reader() {
    return reader;
  }

  Member member() {
    return member;
  }

  Case promised() {
    return promised;
  }

  /**
   * Whether the inputs are real numbers. To OpenJML a check for NaN and the infinities is a function without a formula:
   * where a case speaks of it, there are values of which it is false.
   */
  boolean isOverReals() {
    return reader == Reader.OPENJML && conditions.stream().noneMatch(c -> c.text().contains("finite("));
  }

  /** Conditions of the clauses, and those that JML adds: nothing is null, objects have their invariants. */
  List<Condition> conditions() {
    return conditions;
  }

  private List<Condition> collect() {
    List<Condition> found = new ArrayList<>();
    boolean helper = member.is(reader, "helper") || member.constructs();
    if (!helper && program.compiled(member.type()) != null
        && Calls.isOfAnObject(member, program.compiled(member.type()))) {
      program.invariants(member.type(), reader).forEach(i -> found.add(new Condition("this", i)));
    }
    for (int i = 0; i < member.parameters().size(); i++) {
      String type = member.parameterTypes().get(i);
      String name = member.parameters().get(i);
      if (!type.matches("int|boolean|double|float") && !member.nullable().contains(name)) {
        found.add(new Condition("", name + " != null"));
        if (reader == Reader.OPENJML && program.named(type) != null && !member.is(reader, "helper")) {
          program.invariants(program.named(type), reader).forEach(text -> found.add(new Condition(name, text)));
        }
      }
    }
    for (Clause clause : promised.all("requires")) {
      clause.conjuncts().stream().filter(text -> !text.equals("true"))
          .forEach(text -> found.add(new Condition("", text)));
    }
    return found;
  }

  /** Whether a condition holds of inputs; null where it has no value. */
  Boolean holds(Condition condition, Map<String, Object> inputs) {
    try {
      Evaluator e = evaluator(inputs, new Heap(List.of()));
      return (condition.about().isEmpty() ? e : e.of(inputs.get(condition.about()))).holds(condition.text());
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  /** Makes equations of the form parameter = expression, or field = expression, true, one after another but one. */
  void solve(Map<String, Object> inputs, Condition but) {
    for (Condition condition : conditions) {
      if (!condition.equals(but) && program.expression(condition.text()) instanceof Expression.Binary e
          && e.operator().equals("==") && e.left() instanceof Expression.Name name) {
        Object self = inputs.get(condition.about());
        try {
          Evaluator at = evaluator(inputs, new Heap(List.of()));
          if (self != null) {
            Heap.set(self, name.name(), at.of(self).value(e.right()));
          } else if (inputs.get(name.name()) instanceof Number n) {
            inputs.put(name.name(), Numbers.like(n.getClass(), at.value(e.right())));
          }
        } catch (RuntimeException | StackOverflowError undefined) {
          // It keeps its value.
        }
      }
    }
  }

  private Evaluator evaluator(Map<String, Object> names, Heap before) {
    boolean reals = reader == Reader.OPENJML;
    return new Evaluator(program, reader, new Numbers(reals, reals ? ROUNDING : 0), member.type(), names, before, false);
  }

  /** Calls it; what is not as promised, or an empty text. The inputs may be changed by the call. */
  String run(Map<String, Object> inputs) {
    Heap before = new Heap(inputs.values());
    Map<String, Object> names = new HashMap<>(inputs);
    Evaluator after = evaluator(names, before);
    try {
      String entry = loopsAtEntry(inputs);
      if (!entry.isEmpty()) {
        return entry;
      }
      String outside = call(inputs, names, after);
      if (!outside.isEmpty()) {
        return outside;
      }
    } catch (Calls.Thrown e) {
      return thrown(e.getCause(), before, after);
    } catch (NullPointerException | ArrayIndexOutOfBoundsException e) {
      return thrown(e, before, after);
    } catch (Numbers.Undefined e) {
      return "no value: " + e.getMessage();
    } catch (StackOverflowError e) {
      return "it does not end";
    }
    if (promised.exceptional()) {
      return "nothing is refused";
    }
    return promises(names, before, after);
  }

  /**
   * The same for a method that is one loop over a range of indices, whose invariant and frame must hold too when it has
   * come to the end of the range.
   */
  String runWithLoop(Map<String, Object> inputs) {
    Heap before = new Heap(inputs.values());
    Map<String, Object> names = new HashMap<>(inputs);
    String wrong = run(inputs);
    if (!wrong.isEmpty() || member.starts().size() != 1 || promised.exceptional() || !inputs.containsKey("to")) {
      return wrong;
    }
    names.put(member.starts().keySet().iterator().next(), Math.max((Integer) inputs.get("from"), (Integer) inputs.get("to")));
    Evaluator atEnd = evaluator(names, before);
    for (Clause clause : member.loops()) {
      if (clause.keyword().equals("loop_invariant") && clause.readers().contains(reader)) {
        wrong = wrong(atEnd, clause.text());
      } else if ((clause.keyword().equals("assignable") || clause.keyword().equals("loop_modifies"))
          && clause.readers().contains(reader)) {
        String changed = before.changedOutside(frame(atEnd, List.of(clause)));
        wrong = changed.isEmpty() ? "" : "the loop changes " + changed;
      }
      if (!wrong.isEmpty()) {
        return wrong;
      }
    }
    return "";
  }

  // What it calls outside of a precondition, where its body is nothing but calls; otherwise an empty text.
  private String call(Map<String, Object> inputs, Map<String, Object> names, Evaluator after) {
    String body = member.modelBody().get(reader);
    Class<?> type = program.compiled(member.type());
    if (body != null) {
      names.put("\\result", body.isEmpty() ? null : after.value(program.expression(body)));
    } else if (!member.statements().isEmpty() && type != null) {
      for (String statement : member.statements()) {
        String outside = after.perform((Expression.Call) program.expression(statement));
        if (!outside.isEmpty()) {
          return outside;
        }
      }
    } else if (type != null) {
      Object[] arguments = member.parameters().stream().map(inputs::get).toArray();
      Object result = Calls.invoke(member, type, inputs.get("this"), arguments);
      names.put(member.constructs() ? "this" : "\\result", result);
    }
    return "";
  }

  private String thrown(Throwable e, Heap before, Evaluator after) {
    boolean promisedIt = promised.exceptional() && promised.all("signals_only").stream()
        .anyMatch(clause -> clause.text().equals(e.getClass().getSimpleName()));
    if (!promisedIt) {
      return "throws " + e.getClass().getSimpleName();
    }
    String changed = before.changedOutside(frame(after));
    return changed.isEmpty() ? "" : "changes " + changed;
  }

  private String promises(Map<String, Object> names, Heap before, Evaluator after) {
    List<String> texts = new ArrayList<>();
    promised.all("ensures").forEach(clause -> texts.addAll(clause.conjuncts()));
    promised.all("ensures_redundantly").forEach(clause -> texts.addAll(clause.conjuncts()));
    member.loops().stream().filter(c -> c.keyword().equals("assert") && program.compiled(member.type()) == null)
        .forEach(clause -> texts.addAll(clause.conjuncts()));
    for (String text : texts) {
      String wrong = wrong(after, text);
      if (!wrong.isEmpty()) {
        return wrong;
      }
    }
    Object self = names.get("this");
    if (self != null && !member.is(reader, "helper")) {
      for (String invariant : program.invariants(member.type(), reader)) {
        String wrong = wrong(after.of(self), invariant);
        if (!wrong.isEmpty()) {
          return "invariant: " + wrong;
        }
      }
    }
    String changed = before.changedOutside(frame(after));
    return changed.isEmpty() ? "" : "changes " + changed;
  }

  private static String wrong(Evaluator at, String text) {
    try {
      return at.holds(text) ? "" : "false: " + text;
    } catch (Numbers.Undefined e) {
      return "no value: " + e.getMessage();
    } catch (Calls.Thrown e) {
      return "throws " + e.getCause().getClass().getSimpleName() + ": " + text;
    } catch (ArrayIndexOutOfBoundsException | NullPointerException e) {
      return "no value: " + text;
    } catch (StackOverflowError e) {
      return "no value, without an end: " + text;
    }
  }

  // What a loop keeps must hold before its first turn.
  private String loopsAtEntry(Map<String, Object> inputs) {
    if (member.starts().size() != 1 || promised.exceptional()) {
      return "";
    }
    var start = member.starts().entrySet().iterator().next();
    Heap now = new Heap(inputs.values());
    Map<String, Object> names = new HashMap<>(inputs);
    try {
      names.put(start.getKey(), evaluator(names, now).value(program.expression(start.getValue())));
      for (Clause clause : member.loops()) {
        if (clause.keyword().equals("loop_invariant") && clause.readers().contains(reader)
            && clause.text().matches("[\\w <=&.]*") && !evaluator(names, now).holds(clause.text())) {
          return "the loop's invariant is false before its first turn: " + clause.text();
        }
      }
    } catch (RuntimeException e) {
      // It names what is there only later.
    }
    return "";
  }

  private Heap.Frame frame(Evaluator after) {
    return frame(after, promised.all("assignable"));
  }

  private Heap.Frame frame(Evaluator after, List<Clause> clauses) {
    boolean pure = member.is(reader, "pure") || member.is(reader, "strictly_pure");
    Evaluator before = new Evaluator(program, reader, after.numbers(), after.owner(), after.names(), after.before(), true);
    if (clauses.isEmpty()) {
      return (of, key) -> !pure;
    }
    List<String> items = List.of(clauses.get(0).text().split(",\\s*"));
    return (of, key) -> items.stream().anyMatch(item -> allows(item, before, of, key));
  }

  private boolean allows(String item, Evaluator before, Object of, Object key) {
    Matcher range = RANGE.matcher(item);
    if (item.endsWith("othing")) {
      return false;
    } else if (item.endsWith("[*]")) {
      return before.value(program.expression(item.substring(0, item.length() - 3))) == of;
    } else if (range.matches()) {
      return before.value(program.expression(range.group(1))) == of && key instanceof Integer at
          && at >= (Integer) before.value(program.expression(range.group(2)))
          && at <= (Integer) before.value(program.expression(range.group(3)));
    }
    int dot = item.lastIndexOf('.');
    String owner = dot < 0 ? "this" : item.substring(0, dot);
    String field = item.substring(dot + 1);
    return before.value(program.expression(owner)) == of && (field.equals("*") || field.equals(key));
  }
}
