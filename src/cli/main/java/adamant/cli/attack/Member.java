package adamant.cli.attack;

import adamant.evidence.SourceScan;
import java.util.regex.Pattern;

/** A member's code and its JML within one source. */
final class Member {

  private final String source;
  private final String name;

  /** A member by the name that assumptions have, for instance {@code adamant.rule.Moment.square(double)}. */
  Member(String source, String name) {
    this.source = source;
    this.name = name;
  }

  /** The source with its code changed, from the member's head to the brace that ends it; null when nothing matches. */
  String inCode(Edit edit) {
    int from = -1;
    int at = 0;
    for (SourceScan.Comment comment : SourceScan.comments(source)) {
      at = source.indexOf(comment.text(), at);
      if (comment.member().equals(name) && from < 0) {
        from = at;
      }
      at += comment.text().length();
    }
    if (from < 0) {
      return null;
    }
    int open = next(from, '{');
    int depth = 0;
    for (int i = open; i >= 0 && i < source.length(); i = next(i + 1, '{', '}')) {
      depth += source.charAt(i) == '{' ? 1 : -1;
      if (depth == 0) {
        String changed = change(source.substring(open, i + 1), edit);
        return changed == null ? null : source.substring(0, open) + changed + source.substring(i + 1);
      }
    }
    return null;
  }

  /** The source with the first of the member's JML comments changed that matches; null when none does. */
  String inClauses(Edit edit) {
    int at = 0;
    for (SourceScan.Comment comment : SourceScan.comments(source)) {
      at = source.indexOf(comment.text(), at);
      String changed = comment.member().equals(name) && comment.text().contains("@") && !comment.text().startsWith("/**")
          ? change(comment.text(), edit) : null;
      if (changed != null) {
        return source.substring(0, at) + changed + source.substring(at + comment.text().length());
      }
      at += comment.text().length();
    }
    return null;
  }

  /** The text with what the edit says; null when its expression matches nowhere. */
  static String change(String text, Edit edit) {
    Pattern pattern = Pattern.compile(edit.replace(), Pattern.MULTILINE);
    if (!pattern.matcher(text).find()) {
      return null;
    }
    String with = edit.with().replace("\\n", "\n");
    return edit.all() ? pattern.matcher(text).replaceAll(with) : pattern.matcher(text).replaceFirst(with);
  }

  // The next of these characters at or after a place, outside of comments and strings.
  private int next(int from, char... wanted) {
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (source.startsWith("//", i)) {
        i = source.indexOf('\n', i);
      } else if (source.startsWith("/*", i)) {
        i = source.indexOf("*/", i + 2) + 1;
      } else if (c == '"' || c == '\'') {
        for (i++; source.charAt(i) != c; i++) {
          i += source.charAt(i) == '\\' ? 1 : 0;
        }
      } else if (new String(wanted).indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
