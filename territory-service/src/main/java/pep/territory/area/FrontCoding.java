package pep.territory.area;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Sorted short words, each as the number of characters it shares with the one before it, the number
 * of characters that follow, and those characters. Words are of ASCII and shorter than 128, so that
 * each number is one byte.
 */
final class FrontCoding {

  private FrontCoding() {}

  static byte[] encode(String[] sorted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(4 + sorted.length * 3);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(sorted.length).array());
    String before = "";
    for (String word : sorted) {
      int common = commonPrefix(before, word);
      out.write(common);
      out.write(word.length() - common);
      out.writeBytes(word.substring(common).getBytes(StandardCharsets.US_ASCII));
      before = word;
    }
    return out.toByteArray();
  }

  static String[] decode(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    String[] words = new String[in.getInt()];
    String before = "";
    for (int i = 0; i < words.length; i++) {
      int common = in.get();
      byte[] rest = new byte[in.get()];
      in.get(rest);
      words[i] = before.substring(0, common) + new String(rest, StandardCharsets.US_ASCII);
      before = words[i];
    }
    return words;
  }

  private static int commonPrefix(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int common = 0;
    while (common < length && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common;
  }
}
