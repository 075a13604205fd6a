package io.galley.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import org.jspecify.annotations.Nullable;

/** The JSON schema (2020-12) of reports in JSON, made from the records that are written, so that both say the same. */
public final class ReportSchema {
    private ReportSchema() {}

    /** The schema; every member is there in every report, and there are no others. */
    public static ObjectNode get() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        config.forFields().withRequiredCheck(field -> true).withNullableCheck(ReportSchema::mayBeNull);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(ReportJson.class);
        return schema.put("title", "Galley's report");
    }

    /** Elements of lists never are, and have no annotation of their own. */
    private static boolean mayBeNull(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
