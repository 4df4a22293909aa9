package adamant.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of one Java source, each with the member to which it belongs: the next one declared when it stands
 * between members, the enclosing one when it stands inside a body, the type when no member follows.
 *
 * <p>Knows strings, characters and comments, and counts braces; the verified subset has no nested types.
 */
public final class SourceScan {

  /**
   * A comment's text with its delimiters, where it begins, whether it stands inside a body, and the member, for instance
   * {@code adamant.rule.Moment.square(double)}.
   */
  public record Comment(String member, String text, int at, boolean inBody) {}

  private record Pending(String text, int at) {}

  private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum)\\s+(\\w+)");
  private static final Pattern HEADER = Pattern.compile("(\\w+)\\s*\\(([^()]*)\\)[^()]*$");
  private static final Pattern MODEL = Pattern.compile("\\bmodel\\b[^;{(]*?(\\w+)\\s*\\(([^()]*)\\)\\s*[;{]");

  private final List<Comment> comments = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, List<String>> parameters = new LinkedHashMap<>();
  private final StringBuilder code = new StringBuilder();
  private String type = "";
  private String member = "";
  private int depth;

  private SourceScan() {}

  /** All comments of the source, in order. */
  public static List<Comment> comments(String source) {
    SourceScan scan = new SourceScan();
    scan.scan(source);
    scan.attach(scan.type);
    return scan.comments;
  }

  /** The names of the parameters of every member that has a body or a contract, in the order of the text. */
  public static Map<String, List<String>> parameters(String source) {
    SourceScan scan = new SourceScan();
    scan.scan(source);
    return scan.parameters;
  }

  private void scan(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (s.startsWith("//", i) || s.startsWith("/*", i)) {
        boolean line = s.charAt(i + 1) == '/';
        int end = line ? s.indexOf('\n', i) : s.indexOf("*/", i + 2) + 2;
        end = end < (line ? 0 : 2) ? s.length() : end;
        comment(s.substring(i, end), i);
        i = end - 1;
      } else if (c == '"' || c == '\'') {
        for (i++; i < s.length() && s.charAt(i) != c; i++) {
          i += s.charAt(i) == '\\' ? 1 : 0;
        }
      } else if (c == '{') {
        open();
      } else if (c == '}') {
        depth--;
        code.setLength(0);
      } else if (c == ';') {
        statement();
      } else {
        code.append(c);
      }
    }
  }

  private void comment(String text, int at) {
    Matcher model = MODEL.matcher(text);
    if (depth <= 1 && model.find()) {
      pending.add(new Pending(text, at));
      attach(signature(model.group(1), model.group(2)));
    } else if (depth <= 1) {
      pending.add(new Pending(text, at));
    } else {
      comments.add(new Comment(member, text, at, true));
    }
  }

  private void open() {
    if (depth == 0) {
      Matcher name = TYPE.matcher(code);
      type = (type.isEmpty() ? "" : type + ".") + (name.find() ? name.group(1) : "?");
      attach(type);
    } else if (depth == 1) {
      header();
    }
    depth++;
    code.setLength(0);
  }

  private void statement() {
    if (depth == 0) {
      Matcher name = PACKAGE.matcher(code + ";");
      type = name.find() ? name.group(1) : type;
    } else if (depth == 1) {
      header();
    }
    code.setLength(0);
  }

  // A method or constructor when the declaration ends in a parameter list, otherwise a field, which is the type's.
  private void header() {
    String text = code.toString().replaceAll("\\bthrows\\s+[\\w.,\\s]+$", "").strip();
    Matcher m = HEADER.matcher(text);
    member = m.find() && !text.contains("=") ? signature(m.group(1), m.group(2)) : type;
    attach(member);
  }

  private void attach(String to) {
    pending.forEach(p -> comments.add(new Comment(to, p.text(), p.at(), false)));
    pending.clear();
  }

  private String signature(String name, String list) {
    List<String> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String parameter : list.split(",")) {
      String[] words = parameter.strip().replaceAll("/\\*.*?\\*/", "").split("\\s+");
      if (words.length > 1) {
        types.add(words[words.length - 2]);
        names.add(words[words.length - 1]);
      }
    }
    String signature = type + "." + name + "(" + String.join(",", types) + ")";
    parameters.put(signature, names);
    return signature;
  }
}
