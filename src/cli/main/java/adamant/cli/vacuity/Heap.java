package adamant.cli.vacuity;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects and arrays that can be reached from some values, as they were when this was made. */
final class Heap {

  private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
    @Override
    protected List<Field> computeValue(Class<?> type) {
      List<Field> fields = Arrays.stream(type.getDeclaredFields()).filter(f -> !Modifier.isStatic(f.getModifiers()))
          .sorted(Comparator.comparing(Field::getName)).toList();
      fields.forEach(f -> f.setAccessible(true));
      return fields;
    }
  };

  private final Map<Object, Map<Object, Object>> before = new IdentityHashMap<>();
  private final List<Object> inOrder = new ArrayList<>();

  Heap(Iterable<?> roots) {
    roots.forEach(this::take);
  }

  private void take(Object o) {
    if (o == null || before.containsKey(o) || !o.getClass().isArray() && !isOurs(o.getClass())) {
      return;
    }
    Map<Object, Object> now = contents(o);
    before.put(o, now);
    inOrder.add(o);
    now.values().forEach(this::take);
  }

  static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("adamant.");
  }

  /** The instance fields of one of our classes, by name. */
  static List<Field> fields(Class<?> type) {
    return FIELDS.get(type);
  }

  private static Map<Object, Object> contents(Object o) {
    Map<Object, Object> contents = new LinkedHashMap<>();
    if (o.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(o); i++) {
        contents.put(i, Array.get(o, i));
      }
    } else {
      fields(o.getClass()).forEach(f -> contents.put(f.getName(), get(f, o)));
    }
    return contents;
  }

  static Object get(Field field, Object of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets a field, however final, to a number. */
  static void set(Object of, String name, Object number) {
    for (Field f : fields(of.getClass())) {
      if (f.getName().equals(name)) {
        try {
          f.set(of, Numbers.like(f.getType(), number));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  /** Whether the object was there. */
  boolean holds(Object o) {
    return before.containsKey(o);
  }

  /** What a field or an element was, or is where the object was not there. */
  Object was(Object of, Object key) {
    Map<Object, Object> contents = before.get(of);
    Object value = (contents == null ? contents(of) : contents).get(key);
    if (value == null && key instanceof Integer) {
      throw new ArrayIndexOutOfBoundsException((int) key);
    }
    return value;
  }

  /** Something that may be changed. */
  interface Frame {
    boolean allows(Object of, Object key);
  }

  /** What changed outside of the frame, or an empty text. */
  String changedOutside(Frame frame) {
    for (Object o : inOrder) {
      Map<Object, Object> now = contents(o);
      for (var value : before.get(o).entrySet()) {
        if (!same(value.getValue(), now.get(value.getKey())) && !frame.allows(o, value.getKey())) {
          return value.getKey() instanceof Integer ? "element " + value.getKey() + " of an array"
              : "field " + value.getKey();
        }
      }
    }
    return "";
  }

  private static boolean same(Object a, Object b) {
    return a == b || a instanceof Number && a.equals(b) || a instanceof Boolean && a.equals(b);
  }
}
