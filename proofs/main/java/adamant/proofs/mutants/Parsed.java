package adamant.proofs.mutants;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source as the JDK's own compiler parses it, with the place of every part in the text. */
final class Parsed {

  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private Parsed(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /** A source file's text. */
  static Parsed source(String text) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    JavacTask task = (JavacTask) compiler.getTask(null, null, problems, List.of("-proc:none"), null,
        List.of(new Text("Parsed.java", text)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      if (!problems.getDiagnostics().isEmpty()) {
        throw new IllegalArgumentException(problems.getDiagnostics().get(0) + "\n" + text);
      }
      return new Parsed(text, unit, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of one method, its contract not among it. */
  static Parsed method(String text) {
    return source("class Parsed {" + text + "}");
  }

  /** The package and the one class of the source. */
  String className() {
    return unit.getPackageName() + "." + type().getSimpleName();
  }

  /** The methods with a body, in order; no constructors. */
  List<MethodTree> methods() {
    return type().getMembers().stream().filter(member -> member.getKind() == Tree.Kind.METHOD)
        .map(MethodTree.class::cast).filter(m -> m.getReturnType() != null && m.getBody() != null).toList();
  }

  private ClassTree type() {
    return (ClassTree) unit.getTypeDecls().get(0);
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** Where the member before this one ends, or the class's own brace. */
  int endOfMemberBefore(Tree member) {
    int before = text.indexOf('{', start(type()));
    for (Tree other : type().getMembers()) {
      int end = end(other);
      if (end > before && end <= start(member)) {
        before = end - 1;
      }
    }
    return before + 1;
  }

  String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  String text() {
    return text;
  }

  /** A source in memory. */
  static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String path, String text) {
      super(URI.create("mem:///" + path), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
