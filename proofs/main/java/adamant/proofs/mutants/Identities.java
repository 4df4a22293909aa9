package adamant.proofs.mutants;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Shows a mutant equivalent by laws that hold of every IEEE value, NaN being one value: both are brought into a form in
 * which these laws make no difference, element functions inlined, and compared.
 */
final class Identities {

  /** A law, and how the report says it. */
  enum Law {
    COMMUTED("operands of a commutative IEEE operation exchanged"),
    NEVER_MINUS_ZERO("0 added to a value that is never −0"),
    SIGN_KEPT("a factor c ≥ 1 does not change which side of 0 a value is on");

    final String words;

    Law(String words) {
      this.words = words;
    }
  }

  private final Map<String, MethodTree> functions = new TreeMap<>();

  /** With these sources of element functions, which are inlined where their body is one returned expression. */
  Identities(List<String> sources) {
    for (String source : sources) {
      Parsed parsed = Parsed.source(source);
      String type = parsed.className().substring(parsed.className().lastIndexOf('.') + 1);
      parsed.methods().stream().filter(m -> m.getBody().getStatements().get(0) instanceof ReturnTree)
          .forEach(m -> functions.put(type + "." + m.getName(), m));
    }
  }

  /** The law, if one alone shows the two to be the same function. */
  Optional<Law> same(Mutant mutant) {
    String type = mutant.target().shortName().replaceFirst("\\..*", "");
    MethodTree one = Parsed.method(mutant.target().text()).methods().get(0);
    MethodTree other = Parsed.method(mutant.text()).methods().get(0);
    for (Law law : Law.values()) {
      Set<Law> laws = EnumSet.of(law);
      if (new Form(type, laws).of(one.getBody(), Map.of()).equals(new Form(type, laws).of(other.getBody(), Map.of()))) {
        return Optional.of(law);
      }
    }
    return Optional.empty();
  }

  /** The form of a piece of code, as text. */
  private final class Form {

    private final String type;
    private final Set<Law> laws;

    Form(String type, Set<Law> laws) {
      this.type = type;
      this.laws = laws;
    }

    String of(Tree tree, Map<String, String> values) {
      if (tree instanceof ParenthesizedTree t) {
        return of(t.getExpression(), values);
      } else if (tree instanceof BinaryTree t) {
        return binary(t.getKind(), of(t.getLeftOperand(), values), of(t.getRightOperand(), values));
      } else if (tree instanceof UnaryTree t) {
        return "(" + t.getKind() + " " + of(t.getExpression(), values) + ")";
      } else if (tree instanceof MethodInvocationTree t) {
        return call(t, values);
      } else if (tree instanceof IdentifierTree t) {
        return values.getOrDefault(t.getName().toString(), t.getName().toString());
      } else if (tree instanceof ArrayAccessTree t) {
        return of(t.getExpression(), values) + "[" + of(t.getIndex(), values) + "]";
      } else if (tree instanceof LiteralTree || tree instanceof MemberSelectTree) {
        return tree.toString();
      }
      return statement(tree, values);
    }

    private String statement(Tree tree, Map<String, String> values) {
      if (tree instanceof AssignmentTree t) {
        return of(t.getVariable(), values) + " = " + of(t.getExpression(), values);
      } else if (tree instanceof VariableTree t) {
        return t.getType() + " " + t.getName() + " = " + of(t.getInitializer(), values);
      } else if (tree instanceof BlockTree t) {
        return "{" + all(t.getStatements(), values) + "}";
      } else if (tree instanceof ReturnTree t) {
        return "return " + of(t.getExpression(), values);
      } else if (tree instanceof ExpressionStatementTree t) {
        return of(t.getExpression(), values);
      } else if (tree instanceof IfTree t && t.getElseStatement() == null) {
        return "if " + of(t.getCondition(), values) + " " + of(t.getThenStatement(), values);
      } else if (tree instanceof ForLoopTree t) {
        return "for " + all(t.getInitializer(), values) + of(t.getCondition(), values) + ";"
            + all(t.getUpdate(), values) + of(t.getStatement(), values);
      }
      // Another text each time: what is not known is never the same.
      return tree.getKind() + "@" + System.identityHashCode(tree);
    }

    private String all(List<? extends Tree> trees, Map<String, String> values) {
      StringBuilder all = new StringBuilder();
      trees.forEach(t -> all.append(of(t, values)).append("; "));
      return all.toString();
    }

    private String call(MethodInvocationTree t, Map<String, String> values) {
      List<String> arguments = new ArrayList<>();
      t.getArguments().forEach(a -> arguments.add(of(a, values)));
      String name = t.getMethodSelect().toString();
      String qualified = name.contains(".") ? name : type + "." + name;
      MethodTree function = functions.get(qualified);
      if (function == null) {
        return qualified + "(" + String.join(", ", arguments) + ")";
      }
      Map<String, String> given = new HashMap<>();
      for (int k = 0; k < arguments.size(); k++) {
        given.put(function.getParameters().get(k).getName().toString(), arguments.get(k));
      }
      ReturnTree result = (ReturnTree) function.getBody().getStatements().get(0);
      return new Form(qualified.replaceFirst("\\..*", ""), laws).of(result.getExpression(), given);
    }

    private String binary(Tree.Kind kind, String left, String right) {
      boolean sum = kind == Tree.Kind.PLUS;
      if (laws.contains(Law.COMMUTED) && (sum || kind == Tree.Kind.MULTIPLY) && left.compareTo(right) > 0) {
        return "(" + right + " " + kind + " " + left + ")";
      }
      if (laws.contains(Law.NEVER_MINUS_ZERO) && sum && right.matches("0\\.0F?") && neverMinusZero(left)) {
        return left;
      }
      if (laws.contains(Law.SIGN_KEPT) && kind == Tree.Kind.LESS_THAN && right.matches("0\\.0F?")) {
        return "(" + left.replaceFirst("^\\([12]\\.\\d+F? MULTIPLY (\\w+)\\)$", "$1") + " " + kind + " " + right + ")";
      }
      return "(" + left + " " + kind + " " + right + ")";
    }

    // A square, and a difference 0 − x: −0 comes of neither.
    private boolean neverMinusZero(String form) {
      return form.matches("\\((\\w+) MULTIPLY \\1\\)") || form.matches("\\(0\\.0F? MINUS \\w+\\)");
    }
  }
}
