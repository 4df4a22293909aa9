package adamant.proofs.key;

import de.uka.ilkd.key.speclang.Contract;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of contracts that read like the source: {@code adamant.reference.Moment.square(double) normal 0}. */
final class ContractNames {

  /** {@code core.Rule[core.Rule::ema(double,double)].JML normal_behavior operation contract.0}. */
  private static final Pattern KEY_NAME =
      Pattern.compile("(.*)\\[(.*)::(.*)\\]\\.(?:JML )?(.*?)(?: contract)?\\.(\\d+)");

  private ContractNames() {}

  static String readable(Contract contract) {
    return readable(contract.getName());
  }

  static String readable(String keyName) {
    Matcher m = KEY_NAME.matcher(keyName);
    if (!m.matches()) {
      return keyName;
    }
    String type = m.group(1);
    String method = m.group(3).replace("<init>", type.substring(type.lastIndexOf('.') + 1));
    String kind = m.group(4).replace("_behavior", "").replace(" operation", "");
    return type + "." + parameters(method) + " " + kind + " " + m.group(5);
  }

  // Parameter types as in the source: [D is double[], and no packages.
  private static String parameters(String method) {
    int open = method.indexOf('(');
    StringBuilder out = new StringBuilder(method.substring(0, open + 1));
    for (String type : method.substring(open + 1, method.length() - 1).split(",")) {
      String suffix = "";
      while (type.startsWith("[")) {
        suffix += "[]";
        type = type.substring(1);
      }
      if (!suffix.isEmpty()) {
        type = switch (type) {
          case "D" -> "double";
          case "F" -> "float";
          case "I" -> "int";
          case "J" -> "long";
          case "Z" -> "boolean";
          default -> type.replaceAll("^L|;$", "");
        };
      }
      out.append(out.charAt(out.length() - 1) == '(' ? "" : ",")
          .append(type.replaceAll("^(\\w+\\.)+", "")).append(suffix);
    }
    return out.append(')').toString();
  }
}
