package adamant.oracle.verdict;

import adamant.oracle.cases.Domain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Elements of some observations. What refuted one candidate is tried first on the next. */
final class Places {

  /** One element of an observation, with the number of its steps inside the domain. */
  record Place(Observation observation, int element, int end) {}

  private final List<Place> places = new ArrayList<>();

  Places(Domain domain, List<Observation> observations) {
    this(domain, observations, (observation, element) -> true);
  }

  /** Some of them alone. */
  Places(Domain domain, List<Observation> observations, Bits.Elements some) {
    for (Observation o : observations) {
      int[] ends = domain.leaves(o.given());
      for (int i = 0; i < ends.length; i++) {
        if (some.has(o, i)) {
          places.add(new Place(o, i, ends[i]));
        }
      }
    }
  }

  private Places(List<Place> places) {
    this.places.addAll(places);
  }

  /** So many of them, as they are ordered now; all where there are no more. */
  Places first(int most) {
    return new Places(places.subList(0, Math.min(most, places.size())));
  }

  List<Place> list() {
    return places;
  }

  /** Whether something holds at every place; where it does not, that place comes first from now on. */
  boolean all(Predicate<Place> holds) {
    return all(places.size(), holds);
  }

  /** The same of the first places alone. @param most how many, where there are so many */
  boolean all(int most, Predicate<Place> holds) {
    for (int k = 0; k < Math.min(most, places.size()); k++) {
      if (!holds.test(places.get(k))) {
        Collections.rotate(places.subList(0, k + 1), 1);
        return false;
      }
    }
    return true;
  }
}
