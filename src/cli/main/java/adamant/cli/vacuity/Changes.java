package adamant.cli.vacuity;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Changes of single values among inputs: a parameter, a field however final, an element; arrays that become one. */
final class Changes {

  /** Among the names: whatever an object that is named holds. */
  static final String ALL = "*";
  private static final double[] NUMBERS = {-1, 0, 2, -0.5, 1, 0.5, 4, -4, 1.5, 3};
  private static final double[] NOT_REAL = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
  private static final int[] COUNTS = {-1, 0, 1, 2, 3, 4, 5, -2};

  private final Map<String, Object> values;
  private final Random random;
  private final boolean reals;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Object> arrays = new ArrayList<>();

  /** A place that can take another value. */
  private interface Slot {
    void set(Object value) throws IllegalAccessException;

    Object get();

    Class<?> type();
  }

  /**
   * Among these values, at the places that have one of these names.
   *
   * @param reals whether NaN and the infinities are left out
   */
  Changes(Map<String, Object> values, Set<String> names, boolean reals, Random random) {
    this.values = values;
    this.reals = reals;
    this.random = random;
    values.forEach((name, value) -> {
      if (names.contains(name) && !name.equals("this")) {
        slots.add(parameter(name));
      }
      inside(value, names, names.contains(name), 0);
    });
  }

  private void inside(Object of, Set<String> names, boolean named, int depth) {
    if (of == null || depth > 2) {
      return;
    }
    if (of.getClass().isArray()) {
      arrays.add(of);
      for (int i = 0; named && i < Array.getLength(of); i++) {
        slots.add(element(of, i));
      }
    } else if (Heap.isOurs(of.getClass())) {
      for (Field f : Heap.fields(of.getClass())) {
        boolean wanted = names.contains(f.getName()) || named && names.contains(ALL);
        if (wanted) {
          slots.add(field(of, f));
        }
        inside(Heap.get(f, of), names, wanted, depth + 1);
      }
    }
  }

  /** Changes one of them; false where there is none, or where it would have kept its value. */
  boolean one() {
    if (slots.isEmpty()) {
      return false;
    }
    Slot slot = slots.get(random.nextInt(slots.size()));
    try {
      Object value = another(slot);
      boolean other = value == null ? slot.get() != null : !value.equals(slot.get());
      slot.set(value);
      return other;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes one element of every array zero. */
  void zeroes() {
    int at = random.nextInt(2);
    for (Object array : arrays) {
      if (at < Array.getLength(array)) {
        Array.set(array, at, array instanceof float[] ? (Object) 0f : (Object) 0.0);
      }
    }
  }

  private Object another(Slot slot) {
    Class<?> type = slot.type();
    if (slot.get() == null && type == Object.class) {
      return new Object();
    } else if (type == int.class || type == Integer.class) {
      return random.nextInt(9) == 0 ? Integer.MAX_VALUE : COUNTS[random.nextInt(COUNTS.length)];
    } else if (type == boolean.class || type == Boolean.class) {
      return !(Boolean) slot.get();
    } else if (type == double.class || type == Double.class) {
      return number();
    } else if (type == float.class || type == Float.class) {
      return (float) number();
    } else if (type.isArray() && random.nextInt(8) > 0) {
      List<Object> alike = arrays.stream().filter(a -> a.getClass() == type).toList();
      if (random.nextBoolean() && !alike.isEmpty()) {
        return alike.get(random.nextInt(alike.size()));
      }
      Object array = Array.newInstance(type.getComponentType(), random.nextInt(5));
      for (int i = 0; i < Array.getLength(array); i++) {
        Array.set(array, i, type == float[].class ? (Object) (i + 1f) : (Object) (i + 1.0));
      }
      return array;
    }
    return null;
  }

  private double number() {
    return !reals && random.nextInt(4) == 0 ? NOT_REAL[random.nextInt(NOT_REAL.length)]
        : NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private Slot parameter(String name) {
    return new Slot() {
      @Override
      public void set(Object value) {
        values.put(name, value);
      }

      @Override
      public Object get() {
        return values.get(name);
      }

      @Override
      public Class<?> type() {
        return get() == null ? Object.class : get().getClass();
      }
    };
  }

  private static Slot field(Object of, Field field) {
    return new Slot() {
      @Override
      public void set(Object value) throws IllegalAccessException {
        field.set(of, value);
      }

      @Override
      public Object get() {
        return Heap.get(field, of);
      }

      @Override
      public Class<?> type() {
        return field.getType();
      }
    };
  }

  private static Slot element(Object array, int at) {
    return new Slot() {
      @Override
      public void set(Object value) {
        if (at < Array.getLength(array)) {
          Array.set(array, at, value);
        }
      }

      @Override
      public Object get() {
        return at < Array.getLength(array) ? Array.get(array, at) : null;
      }

      @Override
      public Class<?> type() {
        return array.getClass().getComponentType();
      }
    };
  }
}
