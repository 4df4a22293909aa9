package adamant.laws;

import java.util.Map;

/** A case that a failing property prints part by part. */
interface Shown {

  /** Its parts by name, in the order to be read. */
  Map<String, Object> shown();
}
