package org.sangam.app.company;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where else companies are found, as their admins said. Public. */
@Repository
public class CompanyLinks {

    /** How many a company may have. */
    public static final int MOST = 12;

    private final JdbcClient sql;

    CompanyLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order in which they were written. */
    public List<CompanyLink> of(UUID company) {
        return sql.sql("select address, video from company_link where company_id = :company order by place")
                .param("company", company)
                .query((row, number) -> new CompanyLink(row.getString("address"), row.getBoolean("video")))
                .list();
    }

    /** How many videos each company names; those that name none are left out. */
    public Map<UUID, Long> countVideos(Collection<UUID> companies) {
        return sql
                .sql("""
                        select company_id, count(*) as videos from company_link
                        where company_id = any(:companies) and video group by company_id
                        """)
                .param("companies", companies.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("company_id", UUID.class), row.getLong("videos")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Says other ones in their place; nothing happens for a viewer who is not an admin. */
    @Transactional
    public void change(Viewer.Member viewer, List<CompanyLink> links) {
        if (viewer.role() == Role.ADMIN) {
            put(viewer.company(), links);
        }
    }

    /** The same for a company without anybody to ask, such as an invented one. */
    @Transactional
    public void put(UUID company, List<CompanyLink> links) {
        if (links.size() > MOST) {
            throw new IllegalArgumentException("A company has at most " + MOST + " links");
        }
        sql.sql("delete from company_link where company_id = :company")
                .param("company", company)
                .update();
        for (int place = 0; place < links.size(); place++) {
            sql.sql(
                            "insert into company_link (company_id, place, address, video) values (:company, :place, :address, :video)")
                    .param("company", company)
                    .param("place", place)
                    .param("address", links.get(place).address())
                    .param("video", links.get(place).video())
                    .update();
        }
    }
}
