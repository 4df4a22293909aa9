package adamant.evidence.jml;

import adamant.evidence.jml.Clause.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A method, constructor or model method with its contract, or a type with its invariants.
 *
 * @param name for instance {@code adamant.rule.Moment.square(double)}, or a type's name
 * @param type the type that declares it
 * @param parameters names of the parameters, in order
 * @param nullable names of the parameters that may be null
 * @param cases the cases that each prover reads
 * @param modifiers what each prover reads besides: {@code pure}, {@code helper}, …
 * @param modelBody of a model method what it returns, as each prover reads it; an empty text where it has no body
 * @param loops invariants of its loops, what they may change, and assertions
 * @param starts what the variables of its loops start from
 * @param statements the calls that it consists of; empty where its body has anything else
 */
public record Member(String name, String type, List<String> parameters, Set<String> nullable,
    Map<Reader, List<Case>> cases, Map<Reader, Set<String>> modifiers, Map<Reader, String> modelBody,
    List<Clause> loops, Map<String, String> starts, List<String> statements) {

  /** Whether it is a type's entry, with invariants. */
  public boolean isType() {
    return !name.endsWith(")");
  }

  /** Whether it constructs. */
  public boolean constructs() {
    return !isType() && simpleName().equals(type.substring(type.lastIndexOf('.') + 1));
  }

  /** The name without type and parameters. */
  public String simpleName() {
    String head = isType() ? name : name.substring(0, name.indexOf('('));
    return head.substring(head.lastIndexOf('.') + 1);
  }

  /** Its name with its type's, without the package. */
  public String shortName() {
    return name.substring(type.lastIndexOf('.') + 1);
  }

  /** The types of its parameters, as the source writes them. */
  public List<String> parameterTypes() {
    String inside = name.substring(name.indexOf('(') + 1, name.length() - 1);
    return inside.isEmpty() ? List.of() : List.of(inside.split(","));
  }

  /** Whether a prover reads a modifier. */
  public boolean is(Reader reader, String modifier) {
    return modifiers.getOrDefault(reader, Set.of()).contains(modifier);
  }
}
