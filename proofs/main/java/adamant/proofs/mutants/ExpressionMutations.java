package adamant.proofs.mutants;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The single mistakes that can be made in the expressions of a method, each as one edit of its text. */
final class ExpressionMutations extends TreeScanner<Void, Void> {

  private static final Map<Tree.Kind, String> ARITHMETIC = new java.util.TreeMap<>(Map.of(
      Tree.Kind.PLUS, "+", Tree.Kind.MINUS, "-", Tree.Kind.MULTIPLY, "*", Tree.Kind.DIVIDE, "/"));
  private static final Map<Tree.Kind, String> COMPARISON = new java.util.TreeMap<>(Map.of(
      Tree.Kind.LESS_THAN, "<", Tree.Kind.LESS_THAN_EQUAL, "<=", Tree.Kind.GREATER_THAN, ">",
      Tree.Kind.GREATER_THAN_EQUAL, ">=", Tree.Kind.EQUAL_TO, "==", Tree.Kind.NOT_EQUAL_TO, "!="));

  private final Parsed parsed;
  private final Target target;
  private final List<String> scalars;
  private final String suffix;
  private final List<Mutation> found = new ArrayList<>();

  private ExpressionMutations(Parsed parsed, Target target) {
    this.parsed = parsed;
    this.target = target;
    this.suffix = target.format().equals("float") ? "f" : "";
    this.scalars = target.parameters().stream().filter(p -> p.type().equals(target.format()))
        .map(Target.Parameter::name).toList();
  }

  /** All of them, in the order of the text. */
  static List<Mutation> of(Parsed parsed, Target target, MethodTree method) {
    ExpressionMutations scan = new ExpressionMutations(parsed, target);
    scan.scan(method.getBody(), null);
    return scan.found;
  }

  @Override
  public Void visitBinary(BinaryTree node, Void none) {
    Map<Tree.Kind, String> others = ARITHMETIC.containsKey(node.getKind()) ? ARITHMETIC : COMPARISON;
    String left = operand(node.getLeftOperand());
    String right = operand(node.getRightOperand());
    boolean arithmetic = others == ARITHMETIC;
    others.forEach((kind, operator) -> {
      if (kind != node.getKind()) {
        add(arithmetic ? "operator" : "comparison", node, "(" + left + " " + operator + " " + right + ")");
      }
    });
    if (arithmetic) {
      String operator = ARITHMETIC.get(node.getKind());
      add("operands exchanged", node, "(" + right + " " + operator + " " + left + ")");
      add("operand dropped", node, left);
      add("operand dropped", node, right);
      add("negated", node, "(-(" + parsed.text(node) + "))");
      reassociated(node, operator, left, right);
    }
    return super.visitBinary(node, none);
  }

  private void reassociated(BinaryTree node, String operator, String left, String right) {
    if (inner(node.getLeftOperand()) instanceof BinaryTree l && additive(l) == additive(node)) {
      add("re-associated", node, "(" + operand(l.getLeftOperand()) + " " + ARITHMETIC.get(l.getKind()) + " ("
          + operand(l.getRightOperand()) + " " + operator + " " + right + "))");
    }
    if (inner(node.getRightOperand()) instanceof BinaryTree r) {
      String first = operand(r.getLeftOperand());
      String second = operand(r.getRightOperand());
      String within = ARITHMETIC.get(r.getKind());
      if (additive(r) == additive(node)) {
        add("re-associated", node, "((" + left + " " + operator + " " + first + ") " + within + " " + second + ")");
      } else if (node.getKind() == Tree.Kind.MULTIPLY) {
        add("distributed", node, "(" + left + " * " + first + " " + within + " " + left + " * " + second + ")");
      }
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
    List<? extends ExpressionTree> arguments = node.getArguments();
    if (node.getMethodSelect().toString().matches("Root(32)?\\.sqrt")) {
      add("root dropped", node, operand(arguments.get(0)));
    } else {
      for (int k = 0; k + 1 < arguments.size(); k++) {
        ExpressionTree a = arguments.get(k);
        ExpressionTree b = arguments.get(k + 1);
        found.add(new Mutation("arguments exchanged", parsed.start(a), parsed.end(b),
            parsed.text(b) + ", " + parsed.text(a)));
      }
      if (!target.loop()) {
        arguments.forEach(argument -> add("call dropped", node, operand(argument)));
      }
    }
    // The name of what is called is no operand.
    arguments.forEach(argument -> scan(argument, none));
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree node, Void none) {
    String name = node.getName().toString();
    int at = scalars.indexOf(name);
    if (at < 0) {
      return null;
    }
    for (int step : scalars.size() > 2 ? new int[] {1, scalars.size() - 1} : new int[] {1}) {
      add("operand replaced", node, scalars.get((at + step) % scalars.size()));
    }
    add("negated", node, "(-" + name + ")");
    add("constant inserted", node, "(2.0" + suffix + " * " + name + ")");
    add("constant inserted", node, "(" + nextAfterOne() + " * " + name + ")");
    add("operand lost", node, "1.0" + suffix);
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void none) {
    return null;
  }

  @Override
  public Void visitIf(IfTree node, Void none) {
    found.add(new Mutation("branch dropped", parsed.start(node), parsed.end(node), ""));
    return super.visitIf(node, none);
  }

  @Override
  public Void visitReturn(ReturnTree node, Void none) {
    ExpressionTree value = node.getExpression();
    String text = operand(value);
    add("constant inserted", value, "(" + text + " + 0.0" + suffix + ")");
    add("constant inserted", value, "(" + text + " * " + nextAfterOne() + ")");
    add("root inserted", value, (suffix.isEmpty() ? "Root" : "Root32") + ".sqrt(" + parsed.text(value) + ")");
    return super.visitReturn(node, none);
  }

  private String nextAfterOne() {
    return suffix.isEmpty() ? "1.0000000000000002" : "1.0000001f";
  }

  private void add(String kind, Tree at, String text) {
    found.add(new Mutation(kind, parsed.start(at), parsed.end(at), text));
  }

  /** The text of an operand, with parentheses where it needs them anywhere. */
  private String operand(ExpressionTree tree) {
    ExpressionTree inner = inner(tree);
    return inner instanceof BinaryTree ? "(" + parsed.text(inner) + ")" : parsed.text(inner);
  }

  private static ExpressionTree inner(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree p ? inner(p.getExpression()) : tree;
  }

  private static boolean additive(BinaryTree tree) {
    return tree.getKind() == Tree.Kind.PLUS || tree.getKind() == Tree.Kind.MINUS;
  }
}
