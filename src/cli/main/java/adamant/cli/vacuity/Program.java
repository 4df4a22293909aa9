package adamant.cli.vacuity;

import adamant.evidence.Sources;
import adamant.evidence.jml.Case;
import adamant.evidence.jml.Clause;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Expression;
import adamant.evidence.jml.ExpressionReader;
import adamant.evidence.jml.Member;
import adamant.evidence.jml.MemberReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verified sources' contracts beside their compiled classes. */
final class Program {

  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, List<Member>> constructors = new HashMap<>();
  private final Map<String, Member> methods = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, Class<?>> classes = new HashMap<>();
  private final Map<String, Expression> expressions = new HashMap<>();

  /** Of sources that are compiled into this program, and of lemmas, which nothing compiles. */
  Program(Sources compiled, Sources lemmas) throws IOException {
    read(compiled, true);
    read(lemmas, false);
  }

  private void read(Sources sources, boolean compiled) throws IOException {
    for (var file : sources.files().entrySet()) {
      String type = file.getKey().replaceFirst("\\.java$", "").replace('/', '.');
      types.put(type.substring(type.lastIndexOf('.') + 1), type);
      try {
        if (compiled) {
          classes.put(type, Class.forName(type));
        }
      } catch (ClassNotFoundException e) {
        throw new IOException(type + " is not compiled into this program: build it anew", e);
      }
      for (Member member : MemberReader.members(Files.readString(file.getValue()))) {
        members.put(member.name(), member);
        if (member.constructs()) {
          constructors.computeIfAbsent(type, t -> new ArrayList<>()).add(member);
        }
        methods.putIfAbsent(type + "." + member.simpleName() + "/" + member.parameters().size(), member);
      }
    }
  }

  /** All methods and constructors with a contract, in the order of the sources. */
  List<Member> members() {
    return members.values().stream().filter(member -> !member.isType()).toList();
  }

  /** The type that a simple name names, or null. */
  String named(String simpleName) {
    return types.get(simpleName);
  }

  /** The class of a type, or null where nothing compiled it. */
  Class<?> compiled(String type) {
    return classes.get(type);
  }

  /** The constructors of a class that have a contract. */
  List<Member> constructors(String type) {
    return constructors.getOrDefault(type, List.of());
  }

  /** The method of a type by its name and number of parameters. */
  Optional<Member> method(String type, String name, int arguments) {
    return Optional.ofNullable(methods.get(type + "." + name + "/" + arguments));
  }

  /** What a prover takes to hold of every object of a class, conjunct by conjunct. */
  List<String> invariants(String type, Reader reader) {
    List<String> invariants = new ArrayList<>();
    Member entry = members.get(type);
    for (Case c : entry == null ? List.<Case>of() : entry.cases().getOrDefault(reader, List.of())) {
      c.all("invariant").stream().map(Clause::conjuncts).forEach(invariants::addAll);
    }
    return invariants;
  }

  /** A text as an expression. */
  Expression expression(String text) {
    return expressions.computeIfAbsent(text, ExpressionReader::read);
  }
}
