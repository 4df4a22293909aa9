package adamant.proofs.mutants;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** The single mistakes that can be made around the element function of a loop over {@code [from, to)}. */
final class LoopMutations extends TreeScanner<Void, Void> {

  private final Parsed parsed;
  private final List<String> arrays;
  private final List<Mutation> found = new ArrayList<>();

  private LoopMutations(Parsed parsed, Target target) {
    this.parsed = parsed;
    this.arrays = target.parameters().stream().filter(p -> p.type().endsWith("[]")).map(Target.Parameter::name)
        .toList();
  }

  /** All of them, in the order of the text. */
  static List<Mutation> of(Parsed parsed, Target target, MethodTree method) {
    LoopMutations scan = new LoopMutations(parsed, target);
    scan.scan(method.getBody(), null);
    return scan.found;
  }

  @Override
  public Void visitForLoop(ForLoopTree node, Void none) {
    Tree first = ((VariableTree) node.getInitializer().get(0)).getInitializer();
    String from = parsed.text(first);
    add("bound", first, from + " + 1");
    add("bound", first, "0");
    add("bound", first, from + " - 1");
    BinaryTree condition = (BinaryTree) node.getCondition();
    String index = parsed.text(condition.getLeftOperand());
    String to = parsed.text(condition.getRightOperand());
    add("bound", condition, index + " <= " + to);
    add("bound", condition, index + " < " + to + " - 1");
    add("bound", condition, index + " != " + to);
    add("bound", condition, index + " < " + arrays.get(0) + ".length");
    add("step", node.getUpdate().get(0), index + " += 2");
    add("step", node.getUpdate().get(0), index + "--");
    add("step", node.getUpdate().get(0), "++" + index);
    return super.visitForLoop(node, none);
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree node, Void none) {
    String index = parsed.text(node.getIndex());
    add("index", node.getIndex(), index + " + 1");
    add("index", node.getIndex(), index + " - 1");
    add("index", node.getIndex(), "from");
    add("index", node.getIndex(), "to - 1 - " + index + " + from");
    String name = parsed.text(node.getExpression());
    int at = arrays.indexOf(name);
    for (int step = 1; step < arrays.size(); step++) {
      add("wrong array", node.getExpression(), arrays.get((at + step) % arrays.size()));
    }
    return null;
  }

  @Override
  public Void visitBlock(BlockTree node, Void none) {
    List<? extends StatementTree> statements = node.getStatements();
    if (!(statements.get(0) instanceof ForLoopTree)) {
      for (int k = 0; k < statements.size(); k++) {
        StatementTree statement = statements.get(k);
        if (!(statement instanceof VariableTree)) {
          add("statement dropped", statement, ";");
          add("statement twice", statement, parsed.text(statement) + " " + parsed.text(statement));
        }
        if (k > 0 && !needs(statement, statements.get(k - 1))) {
          StatementTree before = statements.get(k - 1);
          found.add(new Mutation("statements exchanged", parsed.start(before), parsed.end(statement),
              parsed.text(statement) + " " + parsed.text(before)));
        }
      }
    }
    return super.visitBlock(node, none);
  }

  // Exchanged, the one would not compile.
  private boolean needs(StatementTree statement, StatementTree before) {
    return before instanceof VariableTree v && parsed.text(statement).matches("(?s).*\\b" + v.getName() + "\\b.*");
  }

  private void add(String kind, Tree at, String text) {
    found.add(new Mutation(kind, parsed.start(at), parsed.end(at), text));
  }
}
