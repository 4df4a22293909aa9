package adamant.proofs.mutants;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.TreeSet;

/**
 * What makes one loop like another: the arrays that it writes, those that it only reads, and how deep element functions
 * stand in one another in its body.
 */
record Shape(int written, int read, int deep) {

  static Shape of(Target loop) {
    Set<String> written = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    int[] depth = {0, 0};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree node, Void none) {
        if (node.getVariable() instanceof ArrayAccessTree array) {
          written.add(array.getExpression().toString());
        }
        return super.visitAssignment(node, none);
      }

      @Override
      public Void visitArrayAccess(ArrayAccessTree node, Void none) {
        all.add(node.getExpression().toString());
        return super.visitArrayAccess(node, none);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
        depth[0]++;
        depth[1] = Math.max(depth[0], depth[1]);
        super.visitMethodInvocation(node, none);
        depth[0]--;
        return null;
      }
    }.scan(Parsed.method(loop.text()).methods().get(0).getBody(), null);
    return new Shape(written.size(), all.size() - written.size(), depth[1]);
  }

  @Override
  public String toString() {
    return written + " written, " + read + " read, functions " + deep + " deep";
  }
}
