package adamant.evidence.jml;

import adamant.evidence.SourceScan;
import adamant.evidence.jml.Clause.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the members of one source with their contracts, each as each prover reads it. */
public final class MemberReader {

  private static final Pattern JML = Pattern.compile("^/[/*]((?:[+-][A-Za-z]+)*)@(.*)$", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\s*(\\w+)");
  private static final Pattern MODEL = Pattern.compile("\\w+\\s*\\([^()]*\\)\\s*(?:;|\\{\\s*return\\s+(.*?);\\s*\\})", Pattern.DOTALL);
  private static final Pattern STATEMENTS = Pattern.compile("(?s)(\\s*[A-Z]\\w*\\.\\w+\\([^;{}]*\\);)+\\s*");
  private static final Pattern LOOP = Pattern.compile("for \\(int (\\w+) = ([^;]+);");
  private static final Set<String> CLAUSES = Set.of("requires", "ensures", "ensures_redundantly", "signals_only",
      "assignable", "invariant", "accessible", "measured_by", "loop_invariant", "loop_modifies", "decreases", "assert");
  private static final Set<String> OPENINGS = Set.of("normal_behavior", "exceptional_behavior", "model_behavior");

  private final String source;
  private final Map<String, List<String>> parameters;
  private final Map<String, Builder> members = new LinkedHashMap<>();

  private MemberReader(String source) {
    this.source = source;
    this.parameters = SourceScan.parameters(source);
  }

  /** The members with a contract, and the types with invariants, in the order of the text. */
  public static List<Member> members(String source) {
    MemberReader reader = new MemberReader(source);
    for (SourceScan.Comment comment : SourceScan.comments(source)) {
      reader.comment(comment);
    }
    return reader.members.values().stream().map(Builder::member).toList();
  }

  /** What is gathered of a member, comment by comment. */
  private final class Builder {

    private final String name;
    private final Map<Reader, List<Case>> cases = new EnumMap<>(Reader.class);
    private final Map<Reader, Set<String>> modifiers = new EnumMap<>(Reader.class);
    private final Map<Reader, String> modelBody = new EnumMap<>(Reader.class);
    private final Set<String> nullable = new HashSet<>();
    private final List<Clause> loops = new ArrayList<>();
    private final Map<String, String> starts = new LinkedHashMap<>();
    private int end;

    Builder(String name) {
      this.name = name;
    }

    void open(Set<Reader> readers, boolean exceptional) {
      readers.forEach(r -> cases.computeIfAbsent(r, x -> new ArrayList<>()).add(new Case(exceptional, new ArrayList<>())));
    }

    void add(Clause clause) {
      for (Reader r : clause.readers()) {
        List<Case> list = cases.computeIfAbsent(r, x -> new ArrayList<>());
        if (list.isEmpty()) {
          list.add(new Case(false, new ArrayList<>()));
        }
        list.get(list.size() - 1).clauses().add(clause);
      }
    }

    // The body follows the last comment before it.
    private List<String> statements() {
      int open = source.indexOf('{', end);
      int close = source.indexOf('}', end);
      String body = open < 0 || close < open || !modelBody.isEmpty() ? "" : source.substring(open + 1, close);
      return STATEMENTS.matcher(body).matches()
          ? List.of(body.replaceAll("\\s+", " ").strip().split("; ?")) : List.of();
    }

    Member member() {
      String head = name.endsWith(")") ? name.substring(0, name.indexOf('(')) : name + ".";
      return new Member(name, head.substring(0, head.lastIndexOf('.')), parameters.getOrDefault(name, List.of()),
          nullable, cases, modifiers, modelBody, loops, starts, statements());
    }
  }

  private void comment(SourceScan.Comment comment) {
    Matcher jml = JML.matcher(comment.text());
    if (!jml.matches()) {
      return;
    }
    Set<Reader> readers = readers(jml.group(1));
    // The delimiters become blanks, so that every place keeps its distance from the comment's beginning.
    StringBuilder body = new StringBuilder(comment.text());
    blank(body, Pattern.compile("^/[/*](?:[+-][A-Za-z]+)*@|@?\\*/\\s*$|(?m)^\\s*@+"));
    if (!readers.isEmpty()) {
      Builder to = members.computeIfAbsent(comment.member(), Builder::new);
      to.end = comment.inBody() ? to.end : comment.at() + comment.text().length();
      read(body.toString(), comment, readers, to);
    }
  }

  private static void blank(StringBuilder body, Pattern what) {
    Matcher m = what.matcher(body.toString());
    while (m.find()) {
      for (int i = m.start(); i < m.end(); i++) {
        body.setCharAt(i, body.charAt(i) == '\n' ? '\n' : ' ');
      }
    }
  }

  private static Set<Reader> readers(String conditions) {
    Set<Reader> readers = EnumSet.noneOf(Reader.class);
    for (Reader r : Reader.values()) {
      if (!conditions.contains("-" + r.name()) && (!conditions.contains("+") || conditions.contains("+" + r.name()))) {
        readers.add(r);
      }
    }
    return readers;
  }

  private void read(String body, SourceScan.Comment comment, Set<Reader> readers, Builder to) {
    Matcher word = WORD.matcher(body);
    int at = 0;
    while (word.find(at) && word.start() == at) {
      String w = word.group(1);
      at = word.end();
      if (CLAUSES.contains(w)) {
        int end = semicolon(body, at);
        Clause clause = new Clause(w, body.substring(at, end).replaceAll("\\s+", " ").strip(), readers,
            comment.at() + word.start(1), comment.at() + end + 1);
        add(clause, comment.inBody(), to);
        at = end + 1;
      } else if (OPENINGS.contains(w)) {
        to.open(readers, w.equals("exceptional_behavior"));
      } else if (w.equals("nullable")) {
        Matcher name = Pattern.compile("\\s*\\w+\\s+(\\w+)").matcher(source);
        if (name.find(comment.at() + comment.text().length())) {
          to.nullable.add(name.group(1));
        }
      } else if (w.equals("model")) {
        Matcher model = MODEL.matcher(body);
        if (!model.find(at)) {
          throw new IllegalArgumentException("cannot read the model method in: " + comment.text());
        }
        String returned = model.group(1) == null ? "" : model.group(1).replaceAll("\\s+", " ");
        readers.forEach(r -> to.modelBody.put(r, returned));
        return;
      } else {
        readers.forEach(r -> to.modifiers.computeIfAbsent(r, x -> new HashSet<>()).add(w));
      }
    }
    if (!body.substring(at).isBlank()) {
      throw new IllegalArgumentException("cannot read '" + body.substring(at).strip() + "' in: " + comment.text());
    }
  }

  private void add(Clause clause, boolean inBody, Builder to) {
    if (clause.keyword().equals("invariant")) {
      String head = to.name.endsWith(")") ? to.name.substring(0, to.name.indexOf('(')) : to.name + ".";
      members.computeIfAbsent(head.substring(0, head.lastIndexOf('.')), Builder::new).add(clause);
      return;
    }
    if (!inBody) {
      to.add(clause);
      return;
    }
    to.loops.add(clause);
    Matcher loop = LOOP.matcher(source);
    if (clause.keyword().equals("loop_invariant") && loop.find(clause.to())) {
      to.starts.put(loop.group(1), loop.group(2));
    }
  }

  private static int semicolon(String body, int from) {
    int depth = 0;
    for (int i = from; i < body.length(); i++) {
      char c = body.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ';' && depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a clause without an end: " + body.substring(from).strip());
  }
}
