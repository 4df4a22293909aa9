package adamant.proofs.smt;

import com.microsoft.z3.Native;
import java.util.List;

/** Z3, from its jar with native libraries, on whole SMT-LIB scripts in this process. */
public final class Z3 {

  /** Resource units that Z3 may take for one check; what is committed closes within a tenth of it. */
  public static final long STEPS = 50_000_000;

  private Z3() {}

  /** Version of the native library, for instance {@code 4.13.0.0}. */
  public static String version() {
    Native.IntPtr major = new Native.IntPtr();
    Native.IntPtr minor = new Native.IntPtr();
    Native.IntPtr build = new Native.IntPtr();
    Native.IntPtr revision = new Native.IntPtr();
    Native.getVersion(major, minor, build, revision);
    return major.value + "." + minor.value + "." + build.value;
  }

  /** Answers of a script's commands, one a line; every check is limited to so many resource units. */
  public static List<String> run(String script, long steps) {
    long config = Native.mkConfig();
    long context = Native.mkContextRc(config);
    try {
      return Native.evalSmtlib2String(context, "(set-option :rlimit " + steps + ")\n" + script).lines().toList();
    } finally {
      Native.delContext(context);
      Native.delConfig(config);
    }
  }
}
