package adamant.oracle.subject;

import java.util.List;

/**
 * What a subject says of itself.
 *
 * @param name its name, which is shown and never judged by
 * @param optimizers what it offers
 */
public record Capabilities(String name, List<Capability> optimizers) {}
