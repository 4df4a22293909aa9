package adamant.rac.clause;

import adamant.evidence.SourceScan;
import adamant.evidence.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the clauses that OpenJML reads, with their places. */
public final class ClauseScan {

  private static final Pattern JML = Pattern.compile("^/[/*]((?:[+-][A-Za-z]+)*)@");
  private static final Pattern WORD = Pattern.compile("\\s*(?:(?:also|public|private|protected|normal_behavior|"
      + "exceptional_behavior|behavior)\\s+)*(requires|ensures(?:_redundantly)?|invariant|loop_invariant|assert|"
      + "signals_only|decreases|assignable|loop_modifies|measured_by)\\b");
  private static final Pattern LEADING = Pattern.compile("(?m)^\\s*@+(?!\\*/)");

  private static final Pattern MODEL = Pattern.compile("\\bmodel\\b");

  private final String file;
  private final String source;
  private final List<Clause> clauses;
  private final Map<String, Header> headers = new HashMap<>();

  private ClauseScan(String file, String source, List<Clause> clauses) {
    this.file = file;
    this.source = source;
    this.clauses = clauses;
  }

  /** All clauses of the sources, in order. */
  public static List<Clause> of(Sources sources) throws IOException {
    List<Clause> clauses = new ArrayList<>();
    for (var file : sources.files().entrySet()) {
      new ClauseScan(file.getKey(), Files.readString(file.getValue()), clauses).scan();
    }
    return clauses;
  }

  private void scan() {
    int at = 0;
    for (SourceScan.Comment comment : SourceScan.comments(source)) {
      int start = source.indexOf(comment.text(), at);
      at = start + comment.text().length();
      Matcher jml = JML.matcher(comment.text());
      if (jml.find() && openJmlReads(jml.group(1).toUpperCase(Locale.ROOT))) {
        pieces(blank(comment.text(), jml.end()), start, at, comment.member());
      }
    }
  }

  private static boolean openJmlReads(String condition) {
    return !condition.contains("-OPENJML") && (!condition.contains("+") || condition.contains("+OPENJML"));
  }

  /** The comment without its marks, at the same places. */
  private static String blank(String comment, int marks) {
    StringBuilder text = new StringBuilder(" ".repeat(marks)).append(comment, marks, comment.length());
    if (comment.endsWith("*/")) {
      for (int i = text.length() - 1; i >= 0 && "@*/".indexOf(text.charAt(i)) >= 0; i--) {
        text.setCharAt(i, ' ');
      }
    }
    return LEADING.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  // Clauses end at a semicolon that stands in no brackets; a body of a model function ends one too.
  private void pieces(String text, int start, int end, String member) {
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      if (depth == 0 && (c == ';' || c == '}')) {
        piece(text, begin, i, start, end, member);
        begin = i + 1;
      }
    }
  }

  private void piece(String text, int begin, int semicolon, int start, int end, String member) {
    Matcher word = WORD.matcher(text).region(begin, semicolon);
    if (!word.lookingAt()) {
      return;
    }
    Kind kind = Kind.valueOf(word.group(1).toUpperCase(Locale.ROOT));
    String name = member.substring(member.lastIndexOf('.', member.indexOf('(') < 0 ? member.length() : member.indexOf('('))
        + 1);
    String type = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    String values = ", this";
    if (kind == Kind.INVARIANT) {
      name = type;
    } else {
      boolean inside = kind == Kind.LOOP_INVARIANT || kind == Kind.ASSERT || kind == Kind.DECREASES
          || kind == Kind.LOOP_MODIFIES;
      Header header = inside ? headers.get(name) : headers.computeIfAbsent(name, n -> Header.after(source, end, type));
      values = header == null || MODEL.matcher(text).find() ? "" : header.values(kind);
      name = type + "." + name;
    }
    String clause = text.substring(word.end(), semicolon).replaceAll("\\s+", " ").strip();
    int line = (int) source.substring(0, start + word.start(1)).chars().filter(c -> c == '\n').count() + 1;
    clauses.add(new Clause(clauses.size(), file, name, kind, clause, line, start + word.start(1), start + word.end(),
        start + semicolon, values));
  }
}
