package adamant.cli.attack;

import adamant.cli.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a check or a command did in a tree. */
record Ran(int status, String output) {

  private static final int MINUTES = 15;

  /** Runs a check on a tree, with the classes that were compiled for it in front. */
  static Ran check(Check check, Tree tree, Base base, Path overlay) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Home.java(), "-Dstdout.encoding=UTF-8",
        "-Dsun.stdout.encoding=UTF-8", "-XX:+UseSerialGC"));
    Path in = tree.root();
    switch (check.kind()) {
      case TEST -> {
        String[] test = check.text().split("#", 2);
        String module = test[0].substring(0, test[0].indexOf("/test/java/"));
        String type = test[0].substring(test[0].indexOf("/test/java/") + 11).replaceFirst("\\.java$", "");
        // Most tests end before the better compiler would pay.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", base.testClassPath(module, overlay),
            "adamant.cli.attack.OneTest", type.replace('/', '.')));
        command.addAll(test.length > 1 ? List.of(test[1]) : List.of());
        in = tree.root().resolve(module);
      }
      case PROVE -> {
        command.addAll(List.of("-cp", base.classPath("proofs", overlay), "adamant.proofs.Prove", "--workers", "1"));
        command.addAll(List.of(check.text().split(" ")));
      }
      default -> {
        command.addAll(List.of("-Dadamant.home=" + tree.root(), "-cp", base.classPath("src/cli", overlay),
            "adamant.cli.Main"));
        command.addAll(List.of(check.text().split(" ")));
      }
    }
    return run(command, in, overlay);
  }

  /** Writes a script of the committed conditions anew, hash and all. */
  static Ran forge(Edit edit, Tree tree, Base base, Path overlay) throws IOException, InterruptedException {
    return run(List.of(Home.java(), "-cp", base.classPath("proofs", overlay), "adamant.proofs.conditions.Forge",
        tree.root().toString(), edit.where(), edit.replace(), edit.with().replace("\\n", "\n")), tree.root(), overlay);
  }

  /** A command that somebody runs who wants an edit to stay unseen. */
  static Ran then(Edit edit, Tree tree, Base base, Path overlay) throws IOException, InterruptedException {
    if (edit.with().equals("twins")) {
      return run(List.of(Home.java(), "src/reference/test/java/adamant/tools/Binary32Sources.java"), tree.root(), overlay);
    }
    if (edit.with().equals("rehash")) {
      return run(List.of(Home.java(), "-cp", base.classPath("proofs", overlay), "adamant.proofs.conditions.Forge",
          tree.root().toString()), tree.root(), overlay);
    }
    return check(Check.of(edit.with()), tree, base, overlay);
  }

  private static Ran run(List<String> command, Path in, Path beside) throws IOException, InterruptedException {
    Path output = Files.createTempFile(beside.getParent(), "ran", ".log");
    try {
      Process process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true)
          .redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return new Ran(-1, "no end within " + MINUTES + " minutes");
      }
      return new Ran(process.exitValue(), new String(Files.readAllBytes(output),
          java.nio.charset.StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** The first line that contains the text, or the last that is not blank. */
  String line(String says) {
    List<String> lines = output.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lines.stream().filter(line -> !says.isEmpty() && line.contains(says)).findFirst()
        .orElse(lines.isEmpty() ? "(nothing)" : lines.get(lines.size() - 1));
  }
}
