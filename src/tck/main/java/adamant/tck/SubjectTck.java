package adamant.tck;

import adamant.oracle.CheckOptions;
import adamant.oracle.Verdict;
import adamant.oracle.subject.Subject;
import adamant.tck.law.LawTests;
import adamant.tck.subject.Offered;
import adamant.tck.vector.VectorTests;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The suite over a {@link Subject}, for those who have one: all that it offers is tested, by what it declares. For an
 * optimizer of one's own {@link OptimizerTck} is nearer. Each factory has a tag, by which it can be left out.
 */
public abstract class SubjectTck {

  /** For subclasses. */
  protected SubjectTck() {}

  /** The subject; asked for once by each factory, and closed when its tests have run. */
  protected abstract Subject subject();

  /** Seed and number of the verdict's cases, and what of the subject is tested; default: 32 cases of all of it. */
  protected CheckOptions options() {
    return CheckOptions.defaults();
  }

  /** The verdict that is enough: CONFORMS, as by default, or BIT_EXACT. */
  protected Verdict required() {
    return Verdict.CONFORMS;
  }

  /** The oracle's verdict, a test for each thing that the subject can be asked. */
  @TestFactory
  @Tag("verdict")
  @DisplayName("The verdict:")
  public final Stream<DynamicNode> verdict() {
    return each(offered -> VerdictTests.of(offered, required()));
  }

  /** The laws of the declared variant that show from outside, a test for each. */
  @TestFactory
  @Tag("laws")
  @DisplayName("The laws:")
  public final Stream<DynamicNode> laws() {
    return each(LawTests::of);
  }

  /** The vectors of the declared variant and format, a test for each. */
  @TestFactory
  @Tag("vectors")
  @DisplayName("The vectors:")
  public final Stream<DynamicNode> vectors() {
    return each(VectorTests::of);
  }

  private Stream<DynamicNode> each(Function<Offered, Stream<? extends DynamicNode>> tests) {
    Subject subject = subject();
    List<Offered> all = Offered.of(subject, options());
    Stream<DynamicNode> nodes = all.size() == 1 ? tests.apply(all.get(0)).map(DynamicNode.class::cast)
        : all.stream().map(offered -> DynamicContainer.dynamicContainer(offered.title(), tests.apply(offered)));
    return nodes.onClose(subject::close);
  }
}
