/** Further people of the Americas in the world's news, with the offices they have held. Lines as in `office-holders.ts`, written by hand for this project. */
export const PEOPLE_AMERICAS = `
Mike Huckabee; US; ;
Tom Barrack; US; ;|*: Thomas Barrack
Morgan Ortagus; US; ;
Massad Boulos; US; ;
Dan Driscoll; US; ;
Susie Wiles; US; ;
Russell Vought; US; ;|*: Vought
Chris Wright; US; ;
Doug Burgum; US; ;|*: Burgum
Linda McMahon; US; ;
Sean Duffy; US; ;
Todd Blanche; US; ;
Jack Smith; US; ;
Alina Habba; US; ;
Letitia James; US; ;
Fani Willis; US; ;
Alvin Bragg; US; ;
James Boasberg; US; ;|*: Boasberg
Tanya Chutkan; US; ;
Aileen Cannon; US; ;
Sonia Sotomayor; US; ;|*: Sotomayor
Elena Kagan; US; ;
Ketanji Brown Jackson; US; ;
Neil Gorsuch; US; ;|*: Gorsuch
Clarence Thomas; US; ;
Samuel Alito; US; ;|*: Alito
John Thune; US; ;|*: Thune
Marjorie Taylor Greene; US; ;
Thomas Massie; US; ;
Rand Paul; US; ;
Josh Hawley; US; ;
Tom Cotton; US; ;
Mark Kelly; US; ;
Adam Schiff; US; ;
Jamie Raskin; US; ;
Jim Jordan; US; ;
Matt Gaetz; US; ;|*: Gaetz
Liz Cheney; US; ;
Adam Kinzinger; US; ;|*: Kinzinger
Joe Manchin; US; ;|*: Manchin
Kyrsten Sinema; US; ;|*: Sinema
Raphael Warnock; US; ;
Greg Abbott; US; ;
J. B. Pritzker; US; ;|*: JB Pritzker, Pritzker
Gretchen Whitmer; US; ;
Josh Shapiro; US; ;
Andy Beshear; US; ;
Kathy Hochul; US; ;|*: Hochul
Eric Adams; US; ;
Andrew Cuomo; US; ;|*: Cuomo
Karen Bass; US; ;
Brandon Johnson; US; ;
Muriel Bowser; US; ;
Pete Buttigieg; US; ;|*: Buttigieg
Cory Booker; US; ;
Amy Klobuchar; US; ;|*: Klobuchar
Ed Markey; US; ;
Ilhan Omar; US; ;
Rashida Tlaib; US; ;|*: Tlaib
Stacey Abrams; US; ;
Beto O'Rourke; US; ;
Vivek Ramaswamy; US; ;|*: Ramaswamy
Chris Christie; US; ;
Mike DeWine; US; ;
Brian Kemp; US; ;
Brad Raffensperger; US; ;|*: Raffensperger
Kellyanne Conway; US; ;
Roger Stone; US; ;
Paul Manafort; US; ;|*: Manafort
Michael Flynn; US; ;
Michael Cohen; US; ;
Stormy Daniels; US; ;
E. Jean Carroll; US; ;
Peter Thiel; US; ;
Larry Ellison; US; ;
David Ellison; US; ;
Jamie Dimon; US; ;
Larry Fink; US; ;
Mary Barra; US; ;
Dara Khosrowshahi; US; ;
Lisa Su; US; ;
Lip-Bu Tan; US; ;
Alex Karp; US; ;
Palmer Luckey; US; ;
Sam Bankman-Fried; US; ;|*: Bankman-Fried
Harvey Weinstein; US; ;
Sean Combs; US; ;
Derek Chauvin; US; ;|*: Chauvin
George Floyd; US; ;
Luigi Mangione; US; ;|*: Mangione
Brian Thompson; US; ;
Mahmoud Khalil; US; ;
Kilmar Abrego Garcia; US; ;
Chelsea Manning; US; ;
Paul Ryan; US; ;
John Boehner; US; ;|*: Boehner
Christopher Wray; US; ;
Rod Rosenstein; US; ;|*: Rosenstein
Jeff Sessions; US; ;
Susan Rice; US; ;
Ben Bernanke; US; ;|*: Bernanke
Alan Greenspan; US; ;|*: Greenspan
Colin Powell; US; ; foreign-minister 2001-01-20/2005-01-26
Dick Cheney; US; ;
Donald Rumsfeld; US; ; defence-minister 2001-01-20/2006-12-18|*: Rumsfeld
Robert Gates; US; ; defence-minister 2006-12-18/2011-07-01
Leon Panetta; US; ; defence-minister 2011-07-01/2013-02-26
Chuck Hagel; US; ; defence-minister 2013-02-27/2015-02-17
Ash Carter; US; ; defence-minister 2015-02-17/2017-01-20|*: Ashton Carter
H. R. McMaster; US; ;|*: H.R. McMaster
Richard Holbrooke; US; ;|*: Holbrooke
Richard Grenell; US; ;|*: Grenell
Robert Lighthizer; US; ;|*: Lighthizer
Katherine Tai; US; ;
Gina Raimondo; US; ;|*: Raimondo
Lisa Monaco; US; ;
Lina Khan; US; ;
Gary Gensler; US; ;|*: Gensler
Amos Hochstein; US; ;|*: Hochstein
Brett McGurk; US; ;|*: McGurk
Axel Kicillof; AR; ;|*: Kicillof
Guillermo Francos; AR; ;|*: Francos
Manuel Adorni; AR; ;|*: Adorni
Victoria Villarruel; AR; ;|*: Villarruel
Karina Milei; AR; ;
Pablo Quirno; AR; ; foreign-minister 2025-10-28/|*: Quirno
Martín Guzmán; AR; ;
Alberto Nisman; AR; ;|*: Nisman
Néstor Kirchner; AR; ; head-of-state 2003-05-25/2007-12-10
Carlos Menem; AR; ; head-of-state 1989-07-08/1999-12-10|*: Menem
Horacio Rodríguez Larreta; AR; ;
Iván Mordisco; CO; ;
Rosa Villavicencio; CO; ; foreign-minister 2025-07-08/
Armando Benedetti; CO; ;
Miguel Uribe Turbay; CO; ;
Sergio Fajardo; CO; ;
Federico Gutiérrez; CO; ;
Rodolfo Hernández; CO; ;
Iván Cepeda; CO; ;
Abelardo de la Espriella; CO; ;
Ingrid Betancourt; CO; ;
Álvaro García Linera; BO; ;
Jorge Quiroga; BO; ;|*: Tuto Quiroga
Carlos Mesa; BO; ;
Delia Espinoza; PE; ;
Patricia Benavides; PE; ;
Rafael López Aliaga; PE; ;
Vladimir Cerrón; PE; ;|*: Cerrón
Antauro Humala; PE; ;
Verónika Mendoza; PE; ;
Alejandro Toledo; PE; ; head-of-state 2001-07-28/2006-07-28
Alan García; PE; ; head-of-state 2006-07-28/2011-07-28
Juan José Santiváñez; PE; ;|*: Santiváñez
Nemesio Oseguera Cervantes; MX; ;|*: Nemesio Oseguera, El Mencho
Ovidio Guzmán López; MX; ;|*: Ovidio Guzmán
Genaro García Luna; MX; ;
Ricardo Monreal; MX; ;
Adán Augusto López; MX; ;
Xóchitl Gálvez; MX; ;
Rosa Icela Rodríguez; MX; ;
Alejandro Gertz Manero; MX; ;
Alejandro Encinas; MX; ;
Luisa Ortega Díaz; VE; ;|*: Luisa Ortega
Henry Ramos Allup; VE; ;
Julio Borges; VE; ;
Gabriel Galípolo; BR; ;|*: Gabriel Galipolo, Galípolo
Tarcísio de Freitas; BR; ;|*: Tarcisio de Freitas
Hugo Motta; BR; ;
Davi Alcolumbre; BR; ;|*: Alcolumbre
Gleisi Hoffmann; BR; ;
Marielle Franco; BR; ;
Sérgio Moro; BR; ;|*: Sergio Moro
Ciro Gomes; BR; ;
Simone Tebet; BR; ;
Celso Amorim; BR; ; foreign-minister 2003-01-01/2011-01-01
Joesley Batista; BR; ;
Roberto Campos Neto; BR; ;
Mauro Cid; BR; ;
Walter Braga Netto; BR; ;|*: Braga Netto
Aécio Neves; BR; ;
Eduardo Cunha; BR; ;
Jagmeet Singh; CA; ;
François-Philippe Champagne; CA; ;
Dominic LeBlanc; CA; ;|*: LeBlanc
François Legault; CA; ;|*: Legault
Danielle Smith; CA; ;
Yves-François Blanchet; CA; ;
David Eby; CA; ;
Patty Hajdu; CA; ;
Garry Conille; HT; ; head-of-government 2024-06-03/2024-11-11
Alix Didier Fils-Aimé; HT; ; head-of-government 2024-11-11/
Guy Philippe; HT; ;
Laurent Saint-Cyr; HT; ;
Consuelo Porras; GT; ;
Otto Pérez Molina; GT; ; head-of-state 2012-01-14/2015-09-03
Manuel Zelaya; HN; ; head-of-state 2006-01-27/2009-06-28
Rixi Moncada; HN; ;
Fernando Villavicencio; EC; ;
José Adolfo Macías Villamar; EC; ;|*: José Adolfo Macías
Gabriela Sommerfeld; EC; ; foreign-minister 2023-11-23/
Jorge Glas; EC; ;
Alberto van Klaveren; CL; ; foreign-minister 2023-03-10/
Evelyn Matthei; CL; ;
Johannes Kaiser; CL; ;
Augusto Pinochet; CL; ; head-of-state 1974-12-17/1990-03-11|*: Pinochet
Salvador Allende; CL; ; head-of-state 1970-11-03/1973-09-11
Horacio Cartes; PY; ; head-of-state 2013-08-15/2018-08-15
Fernando Lugo; PY; ; head-of-state 2008-08-15/2012-06-22
Tabaré Vázquez; UY; ; head-of-state 2015-03-01/2020-03-01
`;
