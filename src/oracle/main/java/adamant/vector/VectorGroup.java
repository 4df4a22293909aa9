package adamant.vector;

import adamant.exact.Hyperparameters;
import java.util.List;

/**
 * Cases that share hyperparameters.
 *
 * @param note what is particular about them
 * @param hyperparameters the hyperparameters; their rate is 0 and means nothing, since each step has its own
 * @param cases the cases
 */
public record VectorGroup(String note, Hyperparameters hyperparameters, List<VectorCase> cases) {}
