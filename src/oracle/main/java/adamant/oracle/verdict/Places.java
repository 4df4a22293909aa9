package adamant.oracle.verdict;

import adamant.oracle.cases.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every element of some observations. What refuted one candidate is tried first on the next. */
final class Places {

  /** One element of an observation, with the number of its steps inside the domain. */
  record Place(Observation observation, int element, int end) {}

  private final List<Place> places = new ArrayList<>();

  Places(Domain domain, List<Observation> observations) {
    for (Observation o : observations) {
      int[] ends = domain.leaves(o.given());
      for (int i = 0; i < ends.length; i++) {
        places.add(new Place(o, i, ends[i]));
      }
    }
  }

  List<Place> list() {
    return places;
  }

  /** Whether something holds at every place; where it does not, that place comes first from now on. */
  boolean all(Predicate<Place> holds) {
    for (int k = 0; k < places.size(); k++) {
      if (!holds.test(places.get(k))) {
        places.add(0, places.remove(k));
        return false;
      }
    }
    return true;
  }
}
