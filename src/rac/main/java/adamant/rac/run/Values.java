package adamant.rac.run;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.StringJoiner;

/** The values that a clause is about: numbers, arrays, and objects of this project by their fields. */
final class Values {

  private static final int SHOWN = 4;

  private Values() {}

  /** Whether every floating value in them is finite. */
  static boolean finite(Object value) {
    if (value instanceof Double d) {
      return Double.isFinite(d);
    } else if (value instanceof Float f) {
      return Float.isFinite(f);
    } else if (value != null && value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        if (!finite(Array.get(value, i))) {
          return false;
        }
      }
    } else if (isOurs(value)) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (isPart(field) && !finite(get(field, value))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The values in hexadecimal, arrays cut short. */
  static String text(Object value) {
    if (value instanceof Double d) {
      return Double.toHexString(d);
    } else if (value instanceof Float f) {
      return Float.toHexString(f) + "f";
    } else if (value != null && value.getClass().isArray()) {
      StringJoiner all = new StringJoiner(", ", value instanceof Object[] ? "" : "{", value instanceof Object[] ? "" : "}");
      int length = Array.getLength(value);
      for (int i = 0; i < length && (i < SHOWN || value instanceof Object[]); i++) {
        all.add(text(Array.get(value, i)));
      }
      if (length > SHOWN && !(value instanceof Object[])) {
        all.add("… " + length + " in all");
      }
      return all.toString();
    } else if (isOurs(value)) {
      StringJoiner all = new StringJoiner(", ", value.getClass().getSimpleName() + "(", ")");
      for (Field field : value.getClass().getDeclaredFields()) {
        if (isPart(field)) {
          all.add(text(get(field, value)));
        }
      }
      return all.toString();
    }
    return String.valueOf(value).replaceAll("\\s+", " ");
  }

  private static boolean isOurs(Object value) {
    return value != null && value.getClass().getName().startsWith("adamant.") && !(value instanceof Enum);
  }

  private static boolean isPart(Field field) {
    return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
  }

  private static Object get(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
