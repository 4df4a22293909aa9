package adamant.tck.vector;

import adamant.tck.subject.Offered;
import adamant.vector.VectorCase;
import adamant.vector.VectorFile;
import adamant.vector.VectorGroup;
import adamant.vector.VectorReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** The vectors of one optimizer in one format as tests, those that share hyperparameters together. */
public final class VectorTests {

  private VectorTests() {}

  /** A test for each vector of the variant that it is judged by, named by its number, comment and flags. */
  public static Stream<DynamicContainer> of(Offered offered) {
    VectorFile file = file(VectorFile.name(offered.id(), offered.capability().format()));
    Asked asked = new Asked(offered, file);
    return file.groups().stream().map(group -> DynamicContainer.dynamicContainer(group.note(),
        group.cases().stream().map(c -> DynamicTest.dynamicTest(title(c), () -> test(asked, group, c)))));
  }

  private static String title(VectorCase c) {
    return c.id() + ": " + c.comment() + (c.flags().isEmpty() ? "" : " (" + String.join(", ", c.flags()) + ")");
  }

  private static void test(Asked asked, VectorGroup group, VectorCase c) {
    new VectorJudgement(asked.file(), group, c).of(asked.answer(group, c));
  }

  private static VectorFile file(String name) {
    try (InputStream in = VectorTests.class.getResourceAsStream("/adamant/tck/vectors/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the kit's jar lacks the vectors " + name);
      }
      return VectorReader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
