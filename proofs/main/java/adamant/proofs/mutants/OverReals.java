package adamant.proofs.mutants;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Evaluates the verified subset's methods over the reals, as enclosures: floating-point numbers are {@link Bounds},
 * their operations exact but for the width of these, the root is the real root.
 */
final class OverReals {

  private static final int ROUNDS = 100;

  private final Map<String, MethodTree> functions = new TreeMap<>();
  private int rounds;

  /** With the methods of these sources. */
  OverReals(Iterable<String> sources) {
    for (String source : sources) {
      Parsed parsed = Parsed.source(source);
      String type = parsed.className().substring(parsed.className().lastIndexOf('.') + 1);
      parsed.methods().forEach(m -> functions.put(type + "." + m.getName(), m));
    }
  }

  /** What a method of a class returns, if anything; its array arguments hold what it writes. */
  Optional<Bounds> call(String type, MethodTree method, List<Object> arguments) {
    rounds = 0;
    return new Frame(type, method, arguments).result(method);
  }

  /** Whether a condition holds of these values. */
  boolean holds(String type, ExpressionTree condition, Map<String, Object> values) {
    return (Boolean) new Frame(type, values).of(condition);
  }

  private final class Frame {

    private final String type;
    private final Map<String, Object> values;

    Frame(String type, Map<String, Object> values) {
      this.type = type;
      this.values = new HashMap<>(values);
    }

    Frame(String type, MethodTree method, List<Object> arguments) {
      this(type, Map.of());
      for (int k = 0; k < arguments.size(); k++) {
        values.put(method.getParameters().get(k).getName().toString(), arguments.get(k));
      }
    }

    Optional<Bounds> result(MethodTree method) {
      return run(method.getBody());
    }

    private Optional<Bounds> run(StatementTree tree) {
      if (tree instanceof BlockTree t) {
        for (StatementTree statement : t.getStatements()) {
          Optional<Bounds> result = run(statement);
          if (result.isPresent()) {
            return result;
          }
        }
      } else if (tree instanceof ReturnTree t) {
        return Optional.of((Bounds) of(t.getExpression()));
      } else if (tree instanceof IfTree t) {
        return (Boolean) of(t.getCondition()) ? run(t.getThenStatement()) : Optional.empty();
      } else if (tree instanceof VariableTree t) {
        values.put(t.getName().toString(), of(t.getInitializer()));
      } else if (tree instanceof ExpressionStatementTree t) {
        effect(t.getExpression());
      } else if (tree instanceof ForLoopTree t) {
        t.getInitializer().forEach(this::run);
        while ((Boolean) of(t.getCondition())) {
          if (rounds++ > ROUNDS) {
            throw new IllegalStateException("does not end");
          }
          run(t.getStatement());
          t.getUpdate().forEach(this::run);
        }
      } else if (!(tree instanceof EmptyStatementTree)) {
        throw new IllegalArgumentException("a statement of kind " + tree.getKind());
      }
      return Optional.empty();
    }

    private void effect(ExpressionTree tree) {
      if (tree instanceof AssignmentTree t && t.getVariable() instanceof ArrayAccessTree a) {
        int index = (Integer) of(a.getIndex());
        ((Bounds[]) of(a.getExpression()))[index] = (Bounds) of(t.getExpression());
      } else if (tree instanceof UnaryTree t) {
        boolean up = t.getKind() == Tree.Kind.POSTFIX_INCREMENT || t.getKind() == Tree.Kind.PREFIX_INCREMENT;
        values.merge(t.getExpression().toString(), up ? 1 : -1, (a, b) -> (Integer) a + (Integer) b);
      } else if (tree instanceof CompoundAssignmentTree t && t.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
        values.merge(t.getVariable().toString(), of(t.getExpression()), (a, b) -> (Integer) a + (Integer) b);
      } else {
        throw new IllegalArgumentException("an effect of kind " + tree.getKind());
      }
    }

    Object of(ExpressionTree tree) {
      if (tree instanceof ParenthesizedTree t) {
        return of(t.getExpression());
      } else if (tree instanceof LiteralTree t) {
        return t.getValue() instanceof Double d ? Bounds.of(d) : t.getValue();
      } else if (tree instanceof IdentifierTree t) {
        return values.get(t.getName().toString());
      } else if (tree instanceof MemberSelectTree t && t.getIdentifier().contentEquals("length")) {
        return ((Bounds[]) of(t.getExpression())).length;
      } else if (tree instanceof ArrayAccessTree t) {
        return ((Bounds[]) of(t.getExpression()))[(Integer) of(t.getIndex())];
      } else if (tree instanceof UnaryTree t && t.getKind() == Tree.Kind.UNARY_MINUS) {
        return ((Bounds) of(t.getExpression())).negated();
      } else if (tree instanceof BinaryTree t) {
        return binary(t);
      } else if (tree instanceof MethodInvocationTree t) {
        List<Object> arguments = new ArrayList<>();
        t.getArguments().forEach(argument -> arguments.add(of(argument)));
        String name = t.getMethodSelect().toString();
        if (name.equals("Root.sqrt")) {
          return ((Bounds) arguments.get(0)).root();
        }
        String qualified = name.contains(".") ? name : type + "." + name;
        MethodTree function = functions.get(qualified);
        return new Frame(qualified.replaceFirst("\\..*", ""), function, arguments).result(function).orElseThrow();
      }
      throw new IllegalArgumentException("an expression of kind " + tree.getKind());
    }

    private Object binary(BinaryTree t) {
      Object left = of(t.getLeftOperand());
      if (left instanceof Boolean b) {
        return t.getKind() == Tree.Kind.CONDITIONAL_AND ? b && (Boolean) of(t.getRightOperand())
            : b || (Boolean) of(t.getRightOperand());
      }
      Object right = of(t.getRightOperand());
      if (left instanceof Bounds[]) {
        return left != right;
      }
      if (left instanceof Integer a && right instanceof Integer b) {
        return switch (t.getKind()) {
          case PLUS -> a + b;
          case MINUS -> a - b;
          default -> Comparison.of(t.getKind(), a.compareTo(b));
        };
      }
      Bounds x = real(left);
      Bounds y = real(right);
      return switch (t.getKind()) {
        case PLUS -> x.plus(y);
        case MINUS -> x.plus(y.negated());
        case MULTIPLY -> x.times(y);
        case DIVIDE -> x.times(y.inverse());
        default -> Comparison.of(t.getKind(), x.compare(y));
      };
    }

    private Bounds real(Object value) {
      return value instanceof Integer i ? Bounds.of(i) : (Bounds) value;
    }
  }

  /** Comparisons by their sign. */
  private static final class Comparison {

    static boolean of(Tree.Kind kind, int sign) {
      return switch (kind) {
        case LESS_THAN -> sign < 0;
        case LESS_THAN_EQUAL -> sign <= 0;
        case GREATER_THAN -> sign > 0;
        case GREATER_THAN_EQUAL -> sign >= 0;
        case EQUAL_TO -> sign == 0;
        case NOT_EQUAL_TO -> sign != 0;
        default -> throw new IllegalArgumentException("an operation of kind " + kind);
      };
    }
  }
}
