package adamant.vector;

import adamant.exact.Format;
import adamant.oracle.variant.Variants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of spec/vectors, read once. */
final class Committed {

  static final Path SPEC = Path.of("../../spec");
  static final Path FOLDER = SPEC.resolve("vectors");

  private static List<VectorFile> files;

  private Committed() {}

  /** One for each optimizer and format. */
  static synchronized List<VectorFile> files() {
    if (files == null) {
      List<VectorFile> all = new ArrayList<>();
      for (String id : Variants.ids()) {
        for (Format format : Vectors.FORMATS) {
          all.add(read(VectorFile.name(id, format)));
        }
      }
      files = all;
    }
    return files;
  }

  static VectorFile read(String name) {
    try {
      return VectorReader.read(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
