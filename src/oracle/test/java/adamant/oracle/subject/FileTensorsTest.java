package adamant.oracle.subject;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Tensors in files")
class FileTensorsTest {

  private static final double[] VALUES = {1.5, -0.0, Double.MIN_VALUE};

  @TempDir
  private Path folder;

  private static byte[] bytes(double... values) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) {
      bytes.putDouble(value);
    }
    return bytes.array();
  }

  private Path file(byte[] start, byte[] lengthAndHeader, byte[] data) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(start);
    all.write(lengthAndHeader);
    all.write(data);
    return Files.write(folder.resolve("a tensor"), all.toByteArray());
  }

  /** As NumPy's format description has it. */
  private Path npy(String header, byte[] data) throws IOException {
    byte[] text = header.getBytes(StandardCharsets.US_ASCII);
    return file(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}, ByteBuffer.allocate(2 + text.length)
        .order(ByteOrder.LITTLE_ENDIAN).putShort((short) text.length).put(text).array(), data);
  }

  private Path safetensors(String header, byte[] data) throws IOException {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    return file(new byte[0], ByteBuffer.allocate(8 + text.length).order(ByteOrder.LITTLE_ENDIAN).putLong(text.length)
        .put(text).array(), data);
  }

  private static double[] read(Path file, String more) {
    ObjectNode tensor = (ObjectNode) Messages.parse("{\"format\":\"binary64\",\"shape\":[3]" + more + "}");
    return Tensors.read(tensor.put("file", file.toString()), Format.BINARY64, 3);
  }

  private static void assertWrong(String told, Path file) {
    String message = assertThrows(IllegalArgumentException.class, () -> read(file, "")).getMessage();
    assertTrue(message.endsWith(told), message);
  }

  @Test
  @DisplayName("are read from .npy as NumPy writes it, and from what is written here")
  void npy_files() throws IOException {
    String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }";
    assertArrayEquals(VALUES, read(npy(header + " ".repeat(60) + "\n", bytes(VALUES)), ""));
    Path written = folder.resolve("written.npy");
    FileTensors.write(written, Format.BINARY64, bytes(VALUES));
    assertArrayEquals(VALUES, read(written, ""));
    byte[] all = Files.readAllBytes(written);
    assertEquals(0, (all.length - 24) % 64, "the elements are aligned as NumPy's format demands");
    assertEquals('\n', all[all.length - 25]);
  }

  @Test
  @DisplayName("are read from .safetensors, by name where there are several")
  void safetensors_files() throws IOException {
    String one = "{\"dtype\":\"F64\",\"shape\":[3],\"data_offsets\":[0,24]}";
    String two = "{\"dtype\":\"F64\",\"shape\":[3],\"data_offsets\":[24,48]}";
    assertArrayEquals(VALUES, read(safetensors("{\"__metadata__\":{\"a\":\"b\"},\"w\":" + one + "}",
        bytes(VALUES)), ""));
    Path both = safetensors("{\"w\":" + one + ",\"b\":" + two + "}", bytes(9, 9, 9, 1.5, -0.0, Double.MIN_VALUE));
    assertArrayEquals(VALUES, read(both, ",\"tensor\":\"b\""));
    assertWrong("it has no tensor '' among its 2", both);
  }

  @Test
  @DisplayName("of two bytes an element are read from both, and written as .npy")
  void two_bytes() throws IOException {
    double[] values = {1.5, -0.0, 0x1p-14};
    for (Format half : Format.HALF) {
      byte[] data = Elements.bytes(half, values);
      boolean ieee = half == Format.BINARY16;
      String entry = "{\"w\":{\"dtype\":\"" + (ieee ? "F16" : "BF16") + "\",\"shape\":[3],\"data_offsets\":[0,6]}}";
      assertArrayEquals(data, FileTensors.read(safetensors(entry, data).toString(), "", half));
      for (String type : ieee ? List.of("<f2") : List.of("<V2", "|V2")) {
        String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (3,), }";
        assertArrayEquals(data, FileTensors.read(npy(header, data).toString(), "", half));
      }
      Path written = folder.resolve("written.npy");
      FileTensors.write(written, half, data);
      assertArrayEquals(data, FileTensors.read(written.toString(), "", half));
      assertTrue(Files.readString(written, StandardCharsets.ISO_8859_1).contains(ieee ? "'<f2'" : "'<V2'"));
      Path wide = npy("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", data);
      assertThrows(IllegalArgumentException.class, () -> FileTensors.read(wide.toString(), "", half));
    }
  }

  @Test
  @DisplayName("that are not there, damaged, or of another kind are told by what is wrong with them")
  void wrong_files() throws IOException {
    assertWrong("where there is no file", folder.resolve("none.npy"));
    assertWrong("which cannot be read as .npy or .safetensors", Files.writeString(folder.resolve("short"), "abc"));
    assertWrong("its header is longer than it", Files.writeString(folder.resolve("text"), "hello, hello, hello"));
    assertWrong("its header is not understood", npy("{'descr': [('a', '<f8')]}", bytes(VALUES)));
    assertWrong("its elements are '>f8', not '<f8'",
        npy("{'descr': '>f8', 'fortran_order': False, 'shape': (3,), }", bytes(VALUES)));
    assertWrong("it is in Fortran order",
        npy("{'descr': '<f8', 'fortran_order': True, 'shape': (3, 1), }", bytes(VALUES)));
    assertWrong("with 16 bytes, where [3] was due",
        npy("{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }", bytes(1, 2)));
    assertWrong("its elements are 'F32', not 'F64'",
        safetensors("{\"w\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,12]}}", bytes(VALUES)));
    assertWrong("its tensor's bytes are not all there",
        safetensors("{\"w\":{\"dtype\":\"F64\",\"shape\":[3],\"data_offsets\":[0,99]}}", bytes(VALUES)));
  }

  @Test
  @DisplayName("are what large tensors of a question become, and are gone with the next one")
  void large_ones() throws IOException {
    ObjectMapper json = new ObjectMapper();
    double[] much = new double[LargeTensors.LEAST];
    much[7] = 3;
    ObjectNode question = json.createObjectNode();
    question.set("large", Tensors.write(Format.BINARY64, much));
    question.set("small", Tensors.write(Format.BINARY64, VALUES));
    LargeTensors large = new LargeTensors();
    JsonNode moved = json.readTree(large.moved(question.toString()));
    assertFalse(moved.get("large").has("bits"));
    assertArrayEquals(much, Tensors.read(moved.get("large"), Format.BINARY64, much.length));
    assertEquals(question.get("small"), moved.get("small"));
    Path file = Path.of(moved.get("large").get("file").asText());
    assertTrue(Files.exists(file));
    large.moved("{}");
    assertFalse(Files.exists(file));
    large.close();
    assertFalse(Files.exists(file.getParent()));
    assertEquals(24, Base64.getDecoder().decode(moved.get("small").get("bits").asText()).length);
  }
}
