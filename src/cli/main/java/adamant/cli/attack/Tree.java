package adamant.cli.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of the repository's files in which edits are made. */
final class Tree {

  private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".jqwik-database", ".idea", ".vscode");
  /** Roots of the sources that can have a member, by the file's name below its root. */
  private static final List<String> ROOTS =
      List.of("src/reference/verified/java/", "proofs/lemmas/reals/", "proofs/lemmas/ieee/", "proofs/clients/both/",
          "proofs/clients/ieee/");

  private final Path root;

  private Tree(Path root) {
    this.root = root;
  }

  /** A copy of all but what builds make. */
  static Tree copy(Path from, Path to) throws IOException {
    Files.walkFileTree(from, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) throws IOException {
        if (!folder.equals(from) && LEFT_OUT.contains(folder.getFileName().toString())) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(to.resolve(from.relativize(folder)));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
        if (a.isRegularFile() && !LEFT_OUT.contains(file.getFileName().toString())) {
          Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return new Tree(to);
  }

  /** The files as they lie there, for edits that are looked at and not written. */
  static Tree at(Path root) {
    return new Tree(root);
  }

  Path root() {
    return root;
  }

  /** Java sources that are not as another tree has them, by their paths below the root. */
  List<String> changed(Tree other) throws IOException {
    List<String> changed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Path twin = other.root.resolve(root.relativize(file));
        if (!Files.exists(twin) || Files.mismatch(file, twin) >= 0) {
          changed.add(root.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    return changed;
  }

  /** Makes the edits that change files; another kind is left to the caller. */
  void edit(Attack attack) throws IOException {
    for (Edit edit : attack.edits()) {
      if (edit.kind() != Edit.Kind.FORGE && edit.kind() != Edit.Kind.THEN) {
        String path = path(attack, edit);
        Files.write(root.resolve(path), edit.kind() == Edit.Kind.FLIP ? flipped(path, edit)
            : edited(attack, edit).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The text of the edit's file as the edit makes it; an error when its expression matches nowhere. */
  String edited(Attack attack, Edit edit) throws IOException {
    String path = path(attack, edit);
    if (!Files.isRegularFile(root.resolve(path))) {
      throw new IOException("attack '" + attack.name() + "': there is no file " + path);
    }
    String text = Files.readString(root.resolve(path));
    String changed = switch (edit.kind()) {
      case CODE -> new Member(text, attack.member()).inCode(edit);
      case CLAUSES -> new Member(text, attack.member()).inClauses(edit);
      default -> Member.change(text, edit);
    };
    if (changed == null) {
      throw new IOException("attack '" + attack.name() + "': nothing in " + path + " matches " + edit.replace());
    }
    return changed;
  }

  private String path(Attack attack, Edit edit) throws IOException {
    if (!edit.template()) {
      return edit.where();
    }
    for (String below : ROOTS) {
      if (Files.exists(root.resolve(below + attack.file()))) {
        return below + attack.file();
      }
    }
    throw new IOException("attack '" + attack.name() + "': no source root holds " + attack.file());
  }

  private byte[] flipped(String path, Edit edit) throws IOException {
    byte[] bytes = Files.readAllBytes(root.resolve(path));
    long bit = Long.parseLong(edit.with());
    bytes[Math.toIntExact(bit / 8)] ^= (byte) (1 << (bit % 8));
    return bytes;
  }
}
