package pep.platform.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a handler answers as a {@link LineStream}, a line for each value. The stream is not
 * closed: one that fails would end like one that is whole.
 */
public class LineStreamWriter extends AbstractHttpMessageConverter<LineStream<?>> {

  private static final int BUFFER = 1 << 16;

  private final JsonMapper mapper;

  public LineStreamWriter(JsonMapper mapper) {
    super(MediaType.parseMediaType("application/x-ndjson"));
    this.mapper = mapper;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return LineStream.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected LineStream<?> readInternal(
      Class<? extends LineStream<?>> type, HttpInputMessage message) {
    throw new IllegalStateException("lines are written only");
  }

  @Override
  protected void writeInternal(LineStream<?> lines, HttpOutputMessage message) throws IOException {
    OutputStream out = new BufferedOutputStream(message.getBody(), BUFFER);
    try {
      lines.writeTo(value -> write(out, value));
    } catch (UncheckedIOException readerLeft) {
      throw readerLeft.getCause();
    }
    out.flush();
  }

  private void write(OutputStream out, Object value) {
    try {
      out.write(mapper.writeValueAsBytes(value));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
