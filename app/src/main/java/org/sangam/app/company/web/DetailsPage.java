package org.sangam.app.company.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Words;

/**
 * The form in which an admin says what their company is.
 *
 * @param stale whether somebody else changed it meanwhile; the form then shows what it says now
 */
public record DetailsPage(Frame frame, Company company, DetailsForm form, List<FieldError> errors, boolean stale) {

    /** A choice of a list; the empty one says nothing. */
    public record Choice(String value, String label) {}

    public DetailsPage {
        errors = List.copyOf(errors);
    }

    public String value(@Nullable String field) {
        return DetailsForm.text(field);
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    public List<Choice> types() {
        return choices(Arrays.stream(Company.Type.values()).map(type -> said("company.type.", type)));
    }

    public List<Choice> sizes() {
        Words words = frame.words();
        return choices(Arrays.stream(Company.Size.values())
                .map(size -> new Choice(size.name(), CompanyFacts.size(size, words))));
    }

    public List<Choice> stages() {
        return choices(Arrays.stream(Company.Stage.values()).map(stage -> said("company.stage.", stage)));
    }

    private Choice said(String code, Enum<?> value) {
        return new Choice(value.name(), frame.words().say(code + value.name()));
    }

    private List<Choice> choices(Stream<Choice> said) {
        Choice unsaid = new Choice("", frame.words().say("company.details.unsaid"));
        return Stream.concat(Stream.of(unsaid), said).toList();
    }
}
