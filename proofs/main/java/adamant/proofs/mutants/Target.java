package adamant.proofs.mutants;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A method of which mutants are made.
 *
 * @param type its class, for instance {@code adamant.rule.Moment}
 * @param name its name
 * @param parameters its parameters, in order
 * @param contract the text of its contract
 * @param text signature and body
 * @param loop whether it works on arrays
 */
record Target(String type, String name, List<Parameter> parameters, String contract, String text, boolean loop) {

  /** Name and type of a parameter. */
  record Parameter(String name, String type) {}

  private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*.*?\\*/\\s*");
  private static final Pattern TAG = Pattern.compile("(?m)^\\s*//(?![+@]).*\\n");

  /** The methods of a source, each a target. */
  static List<Target> of(String source) {
    Parsed parsed = Parsed.source(source);
    List<Target> targets = new ArrayList<>();
    for (MethodTree method : parsed.methods()) {
      List<Parameter> parameters = method.getParameters().stream()
          .map(p -> new Parameter(p.getName().toString(), p.getType().toString())).toList();
      String before = source.substring(parsed.endOfMemberBefore(method), parsed.start(method));
      String contract = TAG.matcher(JAVADOC.matcher(before).replaceAll("")).replaceAll("").strip();
      targets.add(new Target(parsed.className(), method.getName().toString(), parameters, contract,
          parsed.text(method), parameters.stream().anyMatch(p -> p.type().endsWith("[]"))));
    }
    return targets;
  }

  /** {@code Moment.square}, as tables name it. */
  String shortName() {
    return type.substring(type.lastIndexOf('.') + 1) + "." + name;
  }

  /** The file of its class below the source root. */
  String file() {
    return type.replace('.', '/') + ".java";
  }

  /** The floating-point format, as Java names it. */
  String format() {
    return parameters.stream().anyMatch(p -> p.type().startsWith("float")) ? "float" : "double";
  }

  /** The method with its contract. */
  String member() {
    return contract + "\n  " + text;
  }

  /** The name of KeY's contract for the method that carries this name and these parameters. */
  String keyName(String methodName) {
    return type + "." + methodName + "(" + String.join(",", parameters.stream().map(Parameter::type).toList()) + ")";
  }
}
