package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

class WordRulesTest {

    private final PostingReader reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    A registration fee of ₹500 is to be paid.;                 fee-asked
                    Pay a refundable security deposit of Rs 2,000 for the kit.; fee-asked
                    Training charges Rs. 15,000 will be collected.;            fee-asked
                    You will sign a 2 year bond.;                              bond-asked
                    Service agreement of 18 months is mandatory.;              bond-asked
                    Original certificates will be kept till the end.;          bond-asked
                    Only male candidates may apply.;                           gendered-wording
                    Female candidates preferred.;                              gendered-wording
                    He must carry the samples to the shops.;                   gendered-wording
                    We need two office boys.;                                  gendered-wording
                    Age limit: 30;                                             age-wording
                    Candidates below 35 years of age only.;                    age-wording
                    Young and energetic candidates wanted.;                    age-wording
                    Graduates from IITs only.;                                 pedigree
                    Degree from a premier institute is a must.;                pedigree
                    Tier 1 college background.;                                pedigree
                    Write to jobs@kadamba.example today.;                      contact-in-text
                    Call 98450 12345 after lunch.;                             contact-in-text
                    Hiring for one of our reputed clients in Pune.;            undeclared-agency
                    Our client, a bank in Mumbai, needs two tellers.;          undeclared-agency
                    Contact person: Sunita Rao;                                person-named
                    Reporting to Mr. Harish Menon;                             person-named
                    """)
    void words_that_should_not_stand_are_found(String sentence, String code) {
        assertThat(codes(sentence)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We never charge a fee at any stage.",
                "No registration fee. Beware of anybody who asks for one.",
                "You will collect fees from students and keep the receipts.",
                "There is no bond.",
                "You will price government bonds for the trading desk.",
                "Male and female candidates are welcome.",
                "Women are encouraged to apply.",
                "He/she will keep the stock of the shop.",
                "We design menswear for women and men.",
                "No age limit.",
                "Care for patients between 60 and 90 years of age.",
                "We are a young company with a big warehouse.",
                "You will write for young readers.",
                "Founded by two IIT graduates in a garage.",
                "We work with premier institutes to train teachers.",
                "You will speak with clients and write down what they want.",
                "Our clients are banks and insurers across three states.",
                "Read about us at https://www.kadamba.example/company/",
                "Reporting to the Head of Engineering",
                "Contact the HR team through this page.",
                "Best practices of Spring Boot and React",
                "Earn the trust of Fortune 500 companies",
                "We sell 98450 tons of cement a day.",
                "A payment app with UPI and bank accounts in two clicks.",
                "Send reports to the client every week.",
                "You will build chat bots for WhatsApp and Telegram."
            })
    void harmless_words_raise_no_alarm(String sentence) {
        assertThat(codes(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Earn ₹3,000 daily from home! No interview, direct joining. Message us on Telegram.",
                "Simple typing work from home, 2 hours a day, daily payout. Students, housewives, anyone can apply. WhatsApp now.",
                "Send your Aadhaar card and bank details to confirm the job."
            })
    void signs_of_a_swindle_compound(String words) {
        assertThat(codes(words)).contains("scam-signs");
    }

    private List<String> codes(String sentence) {
        CleanText text = CleanText.of("""
                Title: Assistant
                Company: Kadamba Traders
                Location: Pune

                Kadamba Traders sells garden tools to shops in three districts and would like the orders to be written down once.
                • %s
                • Keep the list of orders, and tell the warehouse each evening what to pack in the morning.
                """.formatted(sentence));
        return reader.read(text).findings().stream().map(Finding::code).toList();
    }
}
