package adamant.proofs.smt;

import com.microsoft.z3.Native;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Z3 as a program: reads SMT-LIB scripts, each after its length, and answers each with what Z3 printed. */
public final class Z3Main {

  private Z3Main() {}

  /** Argument: a script that is run before each one, for options. */
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(System.out);
    try {
      while (true) {
        byte[] script = in.readNBytes(in.readInt());
        byte[] answer = run(args[0] + "\n" + new String(script, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
        out.writeInt(answer.length);
        out.write(answer);
        out.flush();
      }
    } catch (EOFException end) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static String run(String script) {
    long config = Native.mkConfig();
    long context = Native.mkContextRc(config);
    try {
      return Native.evalSmtlib2String(context, script);
    } finally {
      Native.delContext(context);
      Native.delConfig(config);
    }
  }
}
