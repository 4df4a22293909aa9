package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.oracle.support.HandWritten;
import adamant.oracle.support.LambdaSubject;
import com.fasterxml.jackson.databind.node.IntNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A program that speaks the protocol, or does not: its argument says how it misbehaves at the first case. */
public final class Misbehaving {

  private Misbehaving() {}

  /** Speaks the protocol on standard input and output. */
  public static void main(String[] args) throws IOException, InterruptedException {
    LambdaSubject right = LambdaSubject.elementwise(Format.BINARY64, HandWritten.TEXTBOOK);
    String how = args[0];
    switch (how) {
      case "right" -> SubjectServer.serve(right, System.in, System.out);
      case "noisy" -> {
        for (int i = 0; i < 40_000; i++) {
          System.err.println("a line of noise that nobody reads, number " + i);
        }
        SubjectServer.serve(right, System.in, System.out);
      }
      case "dies-at-once" -> {
        System.err.println("cannot find my model");
        System.exit(7);
      }
      case "silent" -> Thread.sleep(60_000);
      case "greets" -> System.out.println("Hello, I am an optimizer.");
      default -> misbehave(how, right);
    }
  }

  private static void misbehave(String how, LambdaSubject right) throws IOException, InterruptedException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    in.readLine();
    System.out.println(CapabilityMessages.capabilities(right.capabilities()));
    String question = in.readLine();
    RunRequest request = Messages.readRun(Messages.parse(question));
    String answer = Messages.result(IntNode.valueOf(request.id()), request.formats(), right.run(request));
    switch (how) {
      case "hangs" -> Thread.sleep(60_000);
      case "dies" -> {
        System.err.println("Segmentation fault");
        System.exit(3);
      }
      case "closes" -> {
        System.out.close();
        Thread.sleep(60_000);
      }
      case "babbles" -> System.out.println("step 1: loss 0.25");
      case "lists" -> System.out.println("[1, 2, 3]");
      case "floods" -> {
        while (true) {
          System.out.print("0123456789abcdef".repeat(4096));
        }
      }
      case "repeats" -> System.out.println(answer.replace("{\"id\":0", "{\"id\":41"));
      case "shortens" -> System.out.println("{\"id\":0,\"parameters\":[]}");
      case "garbles" -> System.out.println(answer.replaceFirst("\"bits\":\"", "\"bits\":\"*"));
      case "narrows" -> System.out.println(answer.replace("binary64", "binary32"));
      case "reshapes" -> System.out.println(answer.replaceAll("\"shape\":\\[\\d+\\]", "\"shape\":[1]"));
      case "refuses" -> {
        System.out.println(Messages.error(IntNode.valueOf(0), "β₁ must be below β₂"));
        SubjectServer.serve(right, System.in, System.out);
      }
      default -> throw new IllegalArgumentException(how);
    }
    System.out.flush();
    Thread.sleep(500);
  }
}
