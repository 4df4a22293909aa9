package adamant.proofs.mutants;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.stream.Collectors;

/** Code as one text without the freedom of layout and needless parentheses: equal texts, equal code. */
final class Canonical {

  private Canonical() {}

  static String of(MethodTree method) {
    return of(method.getBody());
  }

  static String of(Tree tree) {
    if (tree instanceof ParenthesizedTree t) {
      return of(t.getExpression());
    } else if (tree instanceof BinaryTree t) {
      return "(" + of(t.getLeftOperand()) + " " + t.getKind() + " " + of(t.getRightOperand()) + ")";
    } else if (tree instanceof UnaryTree t) {
      return "(" + t.getKind() + " " + of(t.getExpression()) + ")";
    } else if (tree instanceof MethodInvocationTree t) {
      return t.getMethodSelect() + "(" + all(t.getArguments(), ", ") + ")";
    } else if (tree instanceof ArrayAccessTree t) {
      return of(t.getExpression()) + "[" + of(t.getIndex()) + "]";
    } else if (tree instanceof AssignmentTree t) {
      return of(t.getVariable()) + " = " + of(t.getExpression());
    } else if (tree instanceof VariableTree t) {
      return t.getType() + " " + t.getName() + " = " + of(t.getInitializer());
    } else if (tree instanceof BlockTree t) {
      return "{" + all(t.getStatements(), " ") + "}";
    } else if (tree instanceof ReturnTree t) {
      return "return " + of(t.getExpression()) + ";";
    } else if (tree instanceof ExpressionStatementTree t) {
      return of(t.getExpression()) + ";";
    } else if (tree instanceof IfTree t) {
      return "if " + of(t.getCondition()) + " " + of(t.getThenStatement())
          + (t.getElseStatement() == null ? "" : " else " + of(t.getElseStatement()));
    } else if (tree instanceof ForLoopTree t) {
      return "for (" + all(t.getInitializer(), ", ") + "; " + of(t.getCondition()) + "; " + all(t.getUpdate(), ", ")
          + ") " + of(t.getStatement());
    }
    return tree.toString();
  }

  private static String all(List<? extends Tree> trees, String between) {
    return trees.stream().map(Canonical::of).collect(Collectors.joining(between));
  }
}
