package adamant.proofs.assumed;

import adamant.proofs.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tags in plain comments of the sources: {@code // law: ADAM-FIRST-STEP} names what the next member shows,
 * {@code // skipkey: reason} says that KeY's contract of the next member is assumed.
 */
public final class Tags {

  private final Map<String, String> laws = new TreeMap<>();
  private final Map<String, String> skipped = new TreeMap<>();

  private Tags() {}

  /** The tags of all these sources. */
  public static Tags of(Sources sources) throws IOException {
    Tags tags = new Tags();
    for (var file : sources.files().values()) {
      for (SourceScan.Comment comment : SourceScan.comments(Files.readString(file))) {
        String text = comment.text().replaceFirst("^//\\s*", "").strip();
        if (text.startsWith("law:")) {
          tags.laws.merge(comment.member(), text.substring(4).strip(), (a, b) -> a + ", " + b);
        } else if (text.startsWith("skipkey:")) {
          tags.skipped.put(comment.member(), text.substring(8).strip());
        }
      }
    }
    return tags;
  }

  /** The law that a member shows; empty when it has no tag. */
  public String law(String member) {
    return laws.getOrDefault(member, "");
  }

  /** Why KeY's contract of a member is assumed, when it is. */
  public Optional<String> skipped(String member) {
    return Optional.ofNullable(skipped.get(member));
  }
}
