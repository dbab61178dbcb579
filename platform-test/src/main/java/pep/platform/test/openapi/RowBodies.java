package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.Rows;
import pep.platform.bulk.Upload;
import pep.platform.bulk.file.RowColumns;

/** The body of an operation that takes rows: CSV with a header, or an object a line. */
final class RowBodies implements Derivation {

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    for (MethodParameter parameter : handler.getMethodParameters()) {
      if (takesRows(parameter.getParameterType())) {
        Class<?> row = ResolvableType.forMethodParameter(parameter).getGeneric(0).toClass();
        RequestBody body = body(row, components);
        if (parameter.getParameterType() == Rows.class) {
          body.getContent().addMediaType(BulkImport.XLSX, new MediaType().schema(sheet()));
          if (takesFeatures(handler)) {
            body.getContent().addMediaType(BulkImport.GEOJSON, new MediaType().schema(features()));
          }
        }
        operation.setRequestBody(body);
      }
    }
  }

  static boolean takesRows(Class<?> argument) {
    return argument == Rows.class || argument == Upload.class;
  }

  private static boolean takesFeatures(HandlerMethod handler) {
    PostMapping mapping = handler.getMethodAnnotation(PostMapping.class);
    return mapping != null && List.of(mapping.consumes()).contains(BulkImport.GEOJSON);
  }

  private static Schema<?> features() {
    return new StringSchema()
        .format("binary")
        .description(
            "a FeatureCollection of RFC 7946; each feature is a row: its properties by the names of"
                + " the columns, others are ignored, and its geometry");
  }

  private static Schema<?> sheet() {
    return new StringSchema()
        .format("binary")
        .description("a workbook; the first filled row of its first sheet is the header");
  }

  private static RequestBody body(Class<?> row, Components components) {
    Schema<?> csv =
        new StringSchema()
            .format("binary")
            .description(
                "a header of some of: "
                    + String.join(", ", RowColumns.of(row).names())
                    + "; an empty cell leaves what is stored, \\N clears it");
    return new RequestBody()
        .required(true)
        .content(
            new Content()
                .addMediaType(BulkImport.CSV, new MediaType().schema(csv))
                .addMediaType(
                    BulkImport.NDJSON, new MediaType().schema(Schemas.of(row, components))));
  }
}
