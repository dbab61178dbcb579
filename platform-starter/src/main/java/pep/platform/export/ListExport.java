package pep.platform.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import pep.platform.listing.Listed;

/**
 * A list that is answered in full, batch by batch, in a form of files. One that fails on the way is
 * left unfinished, so that its reader notices.
 */
abstract class ListExport extends AbstractSmartHttpMessageConverter<Listed<?>> {

  private static final int BUFFER = 1 << 16;

  ListExport(MediaType... forms) {
    super(forms);
  }

  /** The type that the answer has, by the one that was asked for. */
  abstract MediaType answered(@Nullable MediaType asked);

  /** Writes all of a list; what is left in the buffer goes out afterwards. */
  abstract void write(
      Listed<?> list, ResolvableType item, @Nullable MediaType asked, OutputStream out)
      throws IOException;

  @Override
  protected boolean supports(Class<?> type) {
    return Listed.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
    return supports(value) && canWrite(mediaType);
  }

  @Override
  public Listed<?> read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints) {
    throw new IllegalStateException("exports are written only");
  }

  @Override
  protected void writeInternal(
      Listed<?> list,
      ResolvableType type,
      HttpOutputMessage message,
      @Nullable Map<String, Object> hints)
      throws IOException {
    MediaType asked = message.getHeaders().getContentType();
    message.getHeaders().setContentType(answered(asked));
    OutputStream out = new BufferedOutputStream(message.getBody(), BUFFER);
    try {
      write(list, type.as(Listed.class).getGeneric(0), asked, out);
    } catch (UncheckedIOException readerLeft) {
      throw readerLeft.getCause();
    }
    out.flush();
  }
}
