package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.cases.Domain;
import adamant.oracle.verdict.Places.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The places of some observations")
class PlacesTest {

  // The second element leaves the domain at its second step.
  private final Observation one = new Observation(Tiny.given(Tiny.step(1, 1), Tiny.step(1, 1), Tiny.step(1, 1e300)),
      new double[2][2]);
  private final Observation two = new Observation(Tiny.given(Tiny.step(1), Tiny.step(1)), new double[1][1]);
  private final Places places = new Places(new Domain(Format.BINARY64), List.of(one, two));

  @Test
  @DisplayName("are all elements of all of them, each with its steps inside the domain")
  void list() {
    assertEquals(List.of(new Place(one, 0, 2), new Place(one, 1, 1), new Place(two, 0, 1)), places.list());
  }

  @Test
  @DisplayName("are asked in order, up to the one that refutes, which comes first from then on")
  void all() {
    List<Place> asked = new ArrayList<>();
    assertTrue(places.all(asked::add));
    assertEquals(places.list(), asked);
    Place second = places.list().get(1);
    assertFalse(places.all(place -> place != second));
    assertEquals(second, places.list().get(0));
    assertEquals(3, places.list().size());
    asked.clear();
    assertFalse(places.all(place -> asked.add(place) && place != second));
    assertEquals(List.of(second), asked);
  }

  @Test
  @DisplayName("keep their order behind the one that comes first, and where the first one refutes")
  void order() {
    List<Place> list = List.copyOf(places.list());
    assertFalse(places.all(place -> place != list.get(2)));
    assertEquals(List.of(list.get(2), list.get(0), list.get(1)), places.list());
    assertFalse(places.all(place -> false));
    assertEquals(List.of(list.get(2), list.get(0), list.get(1)), places.list());
  }

  @Test
  @DisplayName("can be so many of the first alone, on their own or for one question")
  void first() {
    List<Place> list = List.copyOf(places.list());
    Places two = places.first(2);
    assertEquals(list.subList(0, 2), two.list());
    assertEquals(list, places.first(9).list());
    assertFalse(two.all(place -> place != list.get(1)));
    assertEquals(list, places.list());
    assertTrue(places.all(2, place -> place != list.get(2)));
    assertFalse(places.all(9, place -> place != list.get(2)));
  }
}
