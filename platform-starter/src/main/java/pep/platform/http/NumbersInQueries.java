package pep.platform.http;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import pep.platform.json.PlainNumbers;

/**
 * Reads numbers of a query or a path as those of a body. Editors, and not converters: where a
 * converter refuses, Spring asks its own editors, which take {@code 0x10} and digits of any script.
 */
@ControllerAdvice
public class NumbersInQueries {

  @InitBinder
  void addTo(WebDataBinder binder) {
    binder.registerCustomEditor(BigDecimal.class, new Editor(PlainNumbers::decimal));
    binder.registerCustomEditor(Integer.class, new Editor(PlainNumbers::small));
    binder.registerCustomEditor(int.class, new Editor(PlainNumbers::small));
    binder.registerCustomEditor(Long.class, new Editor(PlainNumbers::whole));
    binder.registerCustomEditor(long.class, new Editor(PlainNumbers::whole));
    binder.registerCustomEditor(Double.class, new Editor(PlainNumbers::measure));
    binder.registerCustomEditor(double.class, new Editor(PlainNumbers::measure));
  }

  private static final class Editor extends PropertyEditorSupport {

    private final Function<String, Number> read;

    Editor(Function<String, Number> read) {
      this.read = read;
    }

    @Override
    public void setAsText(@Nullable String text) {
      setValue(text == null ? null : read.apply(text));
    }
  }
}
