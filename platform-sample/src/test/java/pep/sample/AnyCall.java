package pep.sample;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.problem.NotFound;
import pep.platform.records.Publication;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantWrites;

/**
 * Calls whatever method of a store in the name of a tenant. What it has no argument for it refuses,
 * so that a new method is called too or makes the test fail.
 *
 * @param filter that documents of several tenants meet
 * @param id of something that may be another's
 * @param fresh a record that is nobody's yet
 * @param handedOver what a method gave away besides its answer
 */
record AnyCall(
    Tenant tenant, Bson filter, String id, @Nullable Record fresh, List<Object> handedOver) {

  private static final Bson UPDATE = Updates.set("touched", true);

  AnyCall(Tenant tenant, Bson filter, String id) {
    this(tenant, filter, id, null);
  }

  AnyCall(Tenant tenant, Bson filter, String id, @Nullable Record fresh) {
    this(tenant, filter, id, fresh, new ArrayList<>());
  }

  /** What the method answers; nothing where it says that there is no such thing. */
  Object of(Method method, Object store) {
    try {
      method.setAccessible(true);
      return method.invoke(
          store, Arrays.stream(method.getParameters()).map(this::argument).toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NotFound) {
        return null;
      }
      throw new AssertionError(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private Object argument(Parameter wanted) {
    return switch (wanted.getType().getSimpleName() + " " + wanted.getName()) {
      case "Tenant tenant" -> tenant;
      case "Bson filter" -> filter;
      case "Bson update" -> UPDATE;
      case "Bson sort" -> Sorts.ascending("_id");
      case "Bson projection" -> new Document();
      case "Bson met" -> Filters.empty();
      case "String id", "String subject", "String key" -> id;
      case "Collection subjects" -> List.of(id);
      case "String field" -> "name";
      case "String index" -> "_id_";
      case "int limit" -> 10;
      case "boolean upsert" -> false;
      case "boolean ordered" -> true;
      case "Consumer action" -> (Consumer<Object>) handedOver::add;
      case "Function read" -> Function.identity();
      case "Listing listing" -> new Listing(new Document(), "_id", false, 10, null);
      case "List stages" -> List.of();
      case "List pipeline" -> List.of(UPDATE);
      case "FindOneAndUpdateOptions options" -> new FindOneAndUpdateOptions();
      case "Document document" -> new Document("_id", UUID.randomUUID().toString());
      case "TenantWrites writes" -> new TenantWrites().update(filter, UPDATE, false);
      case "Record record" -> fresh;
      case "Publication[] published" -> new Publication[0];
      case "Creation creation" -> Creation.random();
      default -> throw new AssertionError("no argument for " + wanted);
    };
  }

  /** All that the call let the caller see. */
  String seen(Object answer) {
    List<Object> all = new ArrayList<>(handedOver);
    all.add(answer);
    return all.stream().map(AnyCall::text).toList().toString();
  }

  private static String text(Object each) {
    return switch (each) {
      case List<?> many -> many.stream().map(AnyCall::text).toList().toString();
      case java.util.Optional<?> maybe -> maybe.map(AnyCall::text).orElse("");
      case pep.platform.listing.Page<?> page -> text(page.items());
      case Aggregate aggregate -> aggregate.tenant() + "/" + aggregate.id();
      case null -> "";
      default -> each.toString();
    };
  }

  /** How many documents the call says that it found; empty where it says nothing of it. */
  OptionalLong countOf(Object answer) {
    return switch (answer) {
      case Long count -> OptionalLong.of(count);
      case Integer count -> OptionalLong.of(count);
      case Map<?, ?> counts when !(counts instanceof Document) ->
          OptionalLong.of(counts.values().stream().mapToLong(each -> (Long) each).sum());
      case UpdateResult result -> OptionalLong.of(result.getMatchedCount());
      case BulkWriteResult result -> OptionalLong.of(result.getMatchedCount());
      case null, default ->
          handedOver.isEmpty() ? OptionalLong.empty() : OptionalLong.of(handedOver.size());
    };
  }
}
