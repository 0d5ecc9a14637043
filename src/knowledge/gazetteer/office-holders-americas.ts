/** People of the Americas in the world's news, with their offices. Lines as in `office-holders.ts`; written by hand for this project. */
export const HOLDERS_AMERICAS = `
Michelle Bachelet; CL; ; head-of-state 2006-03-11/2010-03-11, head-of-state 2014-03-11/2018-03-11|*:
Sebastián Piñera; CL; ; head-of-state 2010-03-11/2014-03-11, head-of-state 2018-03-11/2022-03-11|*:
José Antonio Kast; CL; ;|*:
Jeannette Jara; CL; ;|*:
Francia Márquez; CO; ;|*:
Laura Sarabia; CO; ; foreign-minister 2025-01-29/2025-07-08|*:
Luis Gilberto Murillo; CO; ; foreign-minister 2024-05-21/2025-01-29|*:
Álvaro Leyva; CO; ; foreign-minister 2022-08-07/2024-05-21|*:
Guillermo Lasso; EC; ; head-of-state 2021-05-24/2023-11-23|*:
Lenín Moreno; EC; ; head-of-state 2017-05-24/2021-05-24|*:
Rafael Correa; EC; ; head-of-state 2007-01-15/2017-05-24|*:
Luisa González; EC; ;|*:
Jeanine Áñez; BO; ; head-of-state 2019-11-12/2020-11-08|*:
Rodrigo Paz; BO; ; head-of-state 2025-11-08/|*: Rodrigo Paz Pereira
Ollanta Humala; PE; ; head-of-state 2011-07-28/2016-07-28|*:
Pedro Pablo Kuczynski; PE; ; head-of-state 2016-07-28/2018-03-23|*:
Martín Vizcarra; PE; ; head-of-state 2018-03-23/2020-11-09|*:
Francisco Sagasti; PE; ; head-of-state 2020-11-17/2021-07-28|*:
Alberto Fujimori; PE; ; head-of-state 1990-07-28/2000-11-22|*:
Keiko Fujimori; PE; ;|*:
José Jerí; PE; ; head-of-state 2025-10-10/|*:
Mario Abdo Benítez; PY; ; head-of-state 2018-08-15/2023-08-15|*:
Santiago Peña; PY; ; head-of-state 2023-08-15/|*:
Luis Lacalle Pou; UY; ; head-of-state 2020-03-01/2025-03-01|*:
Yamandú Orsi; UY; ; head-of-state 2025-03-01/|*:
José Mujica; UY; ; head-of-state 2010-03-01/2015-03-01|*: Pepe Mujica
Dilma Rousseff; BR; ; head-of-state 2011-01-01/2016-08-31|*:
Michel Temer; BR; ; head-of-state 2016-08-31/2019-01-01|*:
Fernando Collor de Mello; BR; ; head-of-state 1990-03-15/1992-12-29|*: Fernando Collor
Geraldo Alckmin; BR; ;|*:
Alexandre de Moraes; BR; ;|*:
Fernando Haddad; BR; ;|*:
Flávio Bolsonaro; BR; ;|*:
Eduardo Bolsonaro; BR; ;|*:
Mauro Vieira; BR; ; foreign-minister 2023-01-01/|*:
Marina Silva; BR; ;|*:
Delcy Rodríguez; VE; ;|*:
Diosdado Cabello; VE; ;|*:
Jorge Rodríguez; VE; ;|*:
Tareck El Aissami; VE; ;|*: Tarek el Aissami
Yván Gil; VE; ; foreign-minister 2023-01-06/|*: Yván Gil Pinto
Jorge Arreaza; VE; ; foreign-minister 2017-08-02/2021-08-19|*:
Vladimir Padrino López; VE; ; defence-minister 2014-10-24/|*: Vladimir Padrino
Leopoldo López; VE; ;|*:
Henrique Capriles; VE; ;|*:
Tarek William Saab; VE; ;|*:
Cilia Flores; VE; ;|*:
Alex Saab; CO; ;|*:
Bernardo Arévalo; GT; ; head-of-state 2024-01-15/|*: Bernardo Arévalo de León
Alejandro Giammattei; GT; ; head-of-state 2020-01-14/2024-01-14|*:
Jimmy Morales; GT; ; head-of-state 2016-01-14/2020-01-14|*:
Rodrigo Chaves; CR; ; head-of-state 2022-05-08/|*:
Laurentino Cortizo; PA; ; head-of-state 2019-07-01/2024-07-01|*:
Ricardo Martinelli; PA; ; head-of-state 2009-07-01/2014-07-01|*:
Luis Abinader; DO; ; head-of-state 2020-08-16/|*:
Danilo Medina; DO; ; head-of-state 2012-08-16/2020-08-16|*:
Rosario Murillo; NI; ;|*:
Nasry Asfura; HN; ;|*:
Salvador Nasralla; HN; ;|*:
Bruno Rodríguez Parrilla; CU; ; foreign-minister 2009-03-02/|*: Bruno Rodríguez
Marcelo Ebrard; MX; ; foreign-minister 2018-12-01/2023-06-12|*:
Alicia Bárcena; MX; ; foreign-minister 2023-07-03/2024-09-30|*:
Juan Ramón de la Fuente; MX; ; foreign-minister 2024-10-01/|*:
Enrique Peña Nieto; MX; ; head-of-state 2012-12-01/2018-11-30|*:
Felipe Calderón; MX; ; head-of-state 2006-12-01/2012-11-30|*:
Vicente Fox; MX; ; head-of-state 2000-12-01/2006-11-30|*:
Omar García Harfuch; MX; ;|*:
Joaquín Guzmán; MX; ;|*: El Chapo, Chapo Guzmán, Joaquín Guzmán Loera
Ismael Zambada; MX; ;|*: El Mayo Zambada
Mélanie Joly; CA; ; foreign-minister 2021-10-26/2025-05-13|*:
Anita Anand; CA; ; defence-minister 2021-10-26/2023-07-26, foreign-minister 2025-05-13/|*:
Chrystia Freeland; CA; ; foreign-minister 2017-01-10/2019-11-20|*:
Stephen Harper; CA; ; head-of-government 2006-02-06/2015-11-04|*:
Pierre Poilievre; CA; ;|*:
Doug Ford; CA; ;|*:
Bill Blair; CA; ; defence-minister 2023-07-26/2025-05-13|*:
Diana Mondino; AR; ; foreign-minister 2023-12-10/2024-10-30|*:
Gerardo Werthein; AR; ; foreign-minister 2024-11-04/2025-10-27|*:
Sergio Massa; AR; ;|*:
Patricia Bullrich; AR; ;|*:
Luis Caputo; AR; ;|*:
Jimmy Chérizier; HT; ;|*: Jimmy Cherizier
Luis Almagro; UY; ;|*:
William Burns; US; ;|*: William J. Burns
John Ratcliffe; US; ;|*:
Tulsi Gabbard; US; ;|*:
Kash Patel; US; ;|*:
Mike Waltz; US; ;|*:
Mike Johnson; US; ;|*:
Kevin McCarthy; US; ;|*:
Chuck Schumer; US; ;|*:
Hakeem Jeffries; US; ;|*:
Lindsey Graham; US; ;|*:
Ted Cruz; US; ;|*:
Mitt Romney; US; ;|*:
John McCain; US; ;|*:
Nikki Haley; US; ;|*:
Ron DeSantis; US; ;|*:
Gavin Newsom; US; ;|*:
Elizabeth Warren; US; ;|*:
Alexandria Ocasio-Cortez; US; ;|*:
Zohran Mamdani; US; ;|*:
Robert Mueller; US; ;|*:
James Comey; US; ;|*:
William Barr; US; ;|*:
Merrick Garland; US; ;|*:
Jerome Powell; US; ;|*:
Janet Yellen; US; ;|*:
Scott Bessent; US; ;|*:
Howard Lutnick; US; ;|*:
Jamieson Greer; US; ;|*:
Karoline Leavitt; US; ;|*:
Jen Psaki; US; ;|*:
Karine Jean-Pierre; US; ;|*:
Victoria Nuland; US; ;|*:
Linda Thomas-Greenfield; US; ;|*:
Mark Milley; US; ;|*:
Dan Caine; US; ;|*:
Steve Bannon; US; ;|*: Stephen Bannon
Rudy Giuliani; US; ;|*:
Jared Kushner; US; ;|*:
Ivanka Trump; US; ;|*:
Melania Trump; US; ;|*:
Eric Trump; US; ;|*:
Hunter Biden; US; ;|*:
Jill Biden; US; ;|*:
Michelle Obama; US; ;|*:
Jeffrey Epstein; US; ;|*:
Ghislaine Maxwell; GB; ;|*:
Robert F. Kennedy Jr.; US; ;|*: Robert Kennedy Jr., Robert F. Kennedy Jr
George Soros; US; ;|*:
Ned Price; US; ;|*:
Kristi Noem; US; ;|*:
Tom Homan; US; ;|*:
Pam Bondi; US; ;|*:
Stephen Miller; US; ;|*:
Peter Navarro; US; ;|*:
Steven Mnuchin; US; ;|*:
Wendy Sherman; US; ;|*:
Tim Walz; US; ;|*:
Tim Cook; US; ;|*:
Sam Altman; US; ;|*:
Satya Nadella; US; ;|*:
Sundar Pichai; US; ;|*:
Jensen Huang; US; ;|*:
Warren Buffett; US; ;|*:
Charlie Kirk; US; ;|*:
Brett Kavanaugh; US; ;|*:
Amy Coney Barrett; US; ;|*:
John Roberts; US; ;|*:
Brittney Griner; US; ;|*:
Evan Gershkovich; US; ;|*:
Paul Whelan; US; ;|*:
Jimmy Carter; US; ; head-of-state 1977-01-20/1981-01-20|*:
Ronald Reagan; US; ; head-of-state 1981-01-20/1989-01-20|*:
Henry Kissinger; US; ; foreign-minister 1973-09-22/1977-01-20|*:
Condoleezza Rice; US; ; foreign-minister 2005-01-26/2009-01-20|*:
Madeleine Albright; US; ; foreign-minister 1997-01-23/2001-01-20|*:
`;
