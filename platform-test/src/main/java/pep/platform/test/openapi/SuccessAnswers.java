package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.ImportReport;
import pep.platform.bulk.KeptImport;
import pep.platform.bulk.ReportLine;
import pep.platform.bulk.RowOutcome;
import pep.platform.bulk.Rows;
import pep.platform.export.Parquet;
import pep.platform.http.AlsoAs;
import pep.platform.http.Answers;
import pep.platform.http.LineStream;
import pep.platform.http.RowStream;
import pep.platform.listing.Listed;
import pep.platform.listing.Page;

/** The statuses, headers and bodies that a handler's return type stands for. */
final class SuccessAnswers implements Derivation {

  private static final String JSON = "application/json";

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    ResolvableType type = ResolvableType.forMethodReturnType(handler.getMethod());
    Class<?> raw = type.toClass();
    ApiResponses responses = new ApiResponses();
    Answers answers = raw.getAnnotation(Answers.class);
    if (answers != null) {
      ResolvableType answer = type.hasGenerics() ? type : type.as(ResponseEntity.class);
      Type body = answer.getGeneric(0).getType();
      for (int status : answers.value()) {
        ApiResponse response = answer(status, JSON, body, components);
        headers(response, answers.headers());
        responses.addApiResponse(String.valueOf(status), response);
      }
    } else if (raw == LineStream.class) {
      responses.addApiResponse("200", lines(type.getGeneric(0).getType(), components));
    } else if (raw == RowStream.class) {
      ApiResponse rows = lines(type.getGeneric(0).getType(), components);
      rows.getContent()
          .addMediaType(
              BulkImport.CSV, new MediaType().schema(new StringSchema().format("binary")));
      responses.addApiResponse("200", rows);
    } else if (raw == ImportReport.class) {
      ResolvableType page = ResolvableType.forClassWithGenerics(Page.class, RowOutcome.class);
      responses.addApiResponse("200", list(page, components));
    } else if (Listed.class.isAssignableFrom(raw) && status(handler) == HttpStatus.OK.value()) {
      responses.addApiResponse("200", list(type, components));
    } else if (takesRows(handler)) {
      responses.addApiResponse("200", lines(ReportLine.class, components));
      ApiResponse accepted = answer(202, JSON, KeptImport.class, components);
      headers(accepted, "Location");
      responses.addApiResponse("202", accepted);
    } else if (!JSON.equals(produced(handler))) {
      responses.addApiResponse("200", file(produced(handler)));
    } else {
      int status = status(handler);
      Type body = raw == void.class ? Void.class : type.getType();
      responses.addApiResponse(String.valueOf(status), answer(status, JSON, body, components));
    }
    operation.setResponses(responses);
  }

  private static boolean takesRows(HandlerMethod handler) {
    return List.of(handler.getMethod().getParameterTypes()).contains(Rows.class);
  }

  private static String produced(HandlerMethod handler) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
    return mapping == null || mapping.produces().length == 0 ? JSON : mapping.produces()[0];
  }

  /** What is no JSON is not told apart further. */
  private static ApiResponse file(String mediaType) {
    MediaType bytes = new MediaType().schema(new StringSchema().format("binary"));
    return new ApiResponse()
        .description(HttpStatus.OK.getReasonPhrase())
        .content(new Content().addMediaType(mediaType, bytes));
  }

  private static int status(HandlerMethod handler) {
    ResponseStatus given =
        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), ResponseStatus.class);
    return given == null ? HttpStatus.OK.value() : given.code().value();
  }

  private static ApiResponse answer(
      int status, String mediaType, Type body, Components components) {
    ApiResponse response =
        new ApiResponse().description(HttpStatus.valueOf(status).getReasonPhrase());
    Schema<?> schema = schema(body, components);
    if (schema != null) {
      response.content(new Content().addMediaType(mediaType, new MediaType().schema(schema)));
    }
    return response;
  }

  /** A stream is no one JSON value: what stands on each line is said beside it. */
  private static ApiResponse lines(Type line, Components components) {
    MediaType stream = new MediaType().schema(new StringSchema().format("binary"));
    stream.addExtension("x-lines", Schemas.of(line, components));
    return new ApiResponse()
        .description(HttpStatus.OK.getReasonPhrase())
        .content(new Content().addMediaType(BulkImport.NDJSON, stream));
  }

  /** By what the caller accepts: a page, or all of it. */
  private static ApiResponse list(ResolvableType list, Components components) {
    Type item = list.as(Listed.class).getGeneric(0).toClass();
    ApiResponse response = lines(item, components);
    response
        .getContent()
        .addMediaType(JSON, new MediaType().schema(Schemas.of(list.getType(), components)))
        .addMediaType(BulkImport.CSV, new MediaType().schema(new StringSchema().format("binary")));
    if (Parquet.isWritten()) {
      response
          .getContent()
          .addMediaType(Parquet.TYPE, new MediaType().schema(new StringSchema().format("binary")));
    }
    AlsoAs also = list.toClass().getAnnotation(AlsoAs.class);
    for (String type : also == null ? new String[0] : also.value()) {
      response
          .getContent()
          .addMediaType(type, new MediaType().schema(new StringSchema().format("binary")));
    }
    return response;
  }

  private static @Nullable Schema<?> schema(Type body, Components components) {
    return body == Void.class ? null : Schemas.of(body, components);
  }

  private static void headers(ApiResponse response, String... names) {
    Arrays.stream(names)
        .forEach(
            name ->
                response.addHeaderObject(
                    name, new Header().required(true).schema(new StringSchema())));
  }
}
