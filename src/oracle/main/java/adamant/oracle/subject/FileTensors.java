package adamant.oracle.subject;

import adamant.exact.Format;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tensors in files: NumPy's {@code .npy} (little-endian, C order) and {@code .safetensors}. What is read is the
 * elements' bytes, so that the caller reads them as it reads those of a line.
 */
final class FileTensors {

  private static final byte[] NPY = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int ALIGNED = 64;
  private static final Pattern HEADER = Pattern.compile(
      "\\{\\s*'descr':\\s*'([^']*)',\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([^)]*)\\),?\\s*\\}\\s*");
  // What NumPy calls elements of two bytes that it does not know.
  private static final Set<String> BARE = Set.of("<V2", "|V2");
  private static final ObjectMapper JSON = new ObjectMapper();

  private FileTensors() {}

  /**
   * Reads the bytes of a tensor.
   *
   * @param name which tensor of a safetensors file; empty for its only one
   * @throws IllegalArgumentException saying what is wrong with the file
   */
  static byte[] read(String path, String name, Format format) {
    Path file = Path.of(path);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("a tensor in '" + path + "', where there is no file");
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      byte[] start = Arrays.copyOf(bytes.array(), NPY.length);
      return Arrays.equals(start, NPY) ? npy(bytes, format) : safetensors(bytes, name, format);
    } catch (IOException | BufferUnderflowException | NegativeArraySizeException | IllegalArgumentException e) {
      String why = e instanceof IllegalArgumentException ? ": " + e.getMessage() : "";
      throw new IllegalArgumentException("a tensor in '" + path
          + "', which cannot be read as .npy or .safetensors" + why, e);
    }
  }

  private static byte[] npy(ByteBuffer bytes, Format format) {
    bytes.position(NPY.length);
    int major = bytes.get();
    bytes.get();
    byte[] header = new byte[major == 1 ? bytes.getShort() & 0xffff : bytes.getInt()];
    bytes.get(header);
    Matcher fields = HEADER.matcher(new String(header, StandardCharsets.UTF_8));
    if (!fields.matches()) {
      throw new IllegalArgumentException("its header is not understood");
    }
    String type = type(format);
    boolean bare = format == Format.BFLOAT16 && BARE.contains(fields.group(1));
    if (!bare && !fields.group(1).equals(type)) {
      throw new IllegalArgumentException("its elements are '" + fields.group(1) + "', not '" + type + "'");
    }
    if (fields.group(2).equals("True") && fields.group(3).matches(".*[0-9].*[ ,]+[0-9].*")) {
      throw new IllegalArgumentException("it is in Fortran order");
    }
    byte[] elements = new byte[bytes.remaining()];
    bytes.get(elements);
    return elements;
  }

  // NumPy has no bfloat16.
  private static String type(Format format) {
    return format == Format.BFLOAT16 ? "<V2" : "<f" + format.bytes();
  }

  private static byte[] safetensors(ByteBuffer bytes, String name, Format format) throws IOException {
    long length = bytes.getLong();
    if (length < 0 || length > bytes.remaining()) {
      throw new IllegalArgumentException("its header is longer than it");
    }
    byte[] text = new byte[(int) length];
    bytes.get(text);
    JsonNode header = JSON.readTree(text);
    List<String> names = new ArrayList<>();
    header.fieldNames().forEachRemaining(names::add);
    names.remove("__metadata__");
    JsonNode entry = header.path(name.isEmpty() && names.size() == 1 ? names.get(0) : name);
    if (!entry.isObject()) {
      throw new IllegalArgumentException("it has no tensor '" + name + "' among its " + names.size());
    }
    String type = switch (format) {
      case BINARY64 -> "F64";
      case BINARY32 -> "F32";
      case BINARY16 -> "F16";
      case BFLOAT16 -> "BF16";
    };
    if (!entry.path("dtype").asText().equals(type)) {
      throw new IllegalArgumentException("its elements are '" + entry.path("dtype").asText() + "', not '" + type + "'");
    }
    long from = entry.path("data_offsets").path(0).asLong(-1);
    long to = entry.path("data_offsets").path(1).asLong(-1);
    if (from < 0 || to < from || to > bytes.remaining()) {
      throw new IllegalArgumentException("its tensor's bytes are not all there");
    }
    return Arrays.copyOfRange(bytes.array(), bytes.position() + (int) from, bytes.position() + (int) to);
  }

  /** Writes a tensor of one dimension as {@code .npy}. */
  static void write(Path file, Format format, byte[] elements) throws IOException {
    int width = format.bytes();
    String header = "{'descr': '" + type(format) + "', 'fortran_order': False, 'shape': (" + elements.length / width
        + ",), }";
    int unpadded = NPY.length + 4 + header.length() + 1;
    header += " ".repeat((ALIGNED - unpadded % ALIGNED) % ALIGNED) + "\n";
    ByteBuffer bytes = ByteBuffer.allocate(NPY.length + 4 + header.length() + elements.length)
        .order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(NPY).put((byte) 1).put((byte) 0).putShort((short) header.length())
        .put(header.getBytes(StandardCharsets.US_ASCII)).put(elements);
    Files.write(file, bytes.array());
  }
}
