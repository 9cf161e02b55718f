package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

class SplitterTest {

    private final PostingReader reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());

    @Test
    void three_cards_in_one_paste_are_three_postings() {
        List<Posting> postings = read("""
                Banyan Ledger
                Bengaluru (Bangalore)
                1 - 3 yrs
                ₹6L - ₹9L / yr
                skill iconReact.js
                Redux

                WHO WE ARE
                Banyan Ledger keeps the books of small shops.
                • Build screens that a shopkeeper understands without a manual.
                Read more
                company logo
                Agency job
                via Pearl by Night Staffing by Anita Deshmukh
                Kolkata
                3 - 7 yrs
                ₹7L - ₹12L / yr
                Selenium
                +1 more
                We want to fill the position of QA Engineer.
                Read more
                Monsoon Mobility
                at Monsoon Mobility
                3 recruiters
                Farhan Qureshi
                Posted by Farhan Qureshi
                NCR (Delhi | Gurgaon | Noida), Mumbai
                4 - 8 yrs
                Best in industry
                gRPC
                +6 more
                About us
                Monsoon Mobility runs electric three-wheelers.
                """);
        assertThat(postings).hasSize(3);
        assertThat(postings.get(0).company()).isNotNull().returns("Banyan Ledger", found -> found.value());
        assertThat(postings.get(1).agency()).isNotNull().returns("Pearl by Night Staffing", found -> found.value());
        assertThat(postings.get(2).postedBy()).isNotNull().returns("Farhan Qureshi", found -> found.value());
        assertThat(postings.get(2).hiddenSkills()).isEqualTo(6);
    }

    @Test
    void a_second_title_begins_a_second_posting() {
        List<Posting> postings = read("""
                We have the following openings:

                Job Title: Java Developer
                Location: Pune
                Experience: 5- 12 yrs
                Build claims software in Java and Spring.

                Job Title: QA Lead
                Location: Chennai
                Experience: 8+ years
                Lead four testers and write Selenium tests.
                """);
        assertThat(postings).hasSize(2);
        assertThat(postings.get(1).title()).isNotNull().returns("QA Lead", found -> found.value());
        assertThat(postings.get(1).experience()).isNotNull().returns(new Experience(96, null), found -> found.value());
    }

    @Test
    void lines_drawn_between_postings_part_them_and_a_line_inside_one_does_not() {
        assertThat(read("""
                        Senior Accountant
                        Location: Surat
                        Experience: 4 to 7 Years
                        Keep the books of a mill.
                        ----------
                        Store Keeper
                        Location: Vapi
                        Experience: 2+ years
                        Keep the stock of a mill.
                        """)).hasSize(2);
        assertThat(read("""
                        Senior Accountant
                        Location: Surat
                        Experience: 4 to 7 Years
                        ----------
                        Keep the books of a mill, and close the month in four days with three others.
                        """)).hasSize(1);
    }

    private List<Posting> read(String words) {
        return reader.readAll(CleanText.of(words));
    }
}
