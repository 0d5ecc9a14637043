/** States of the United States by their English names, with the names that differ in other languages and the press's abbreviations that are no words. */
export const US_STATES = `
Alabama; US; Q173
Alaska; US; Q797
Arizona; US; Q816|en: =Ariz.=
Arkansas; US; Q1612
California; US; Q99|fr: Californie|de: Kalifornien|en: =Calif.=
Colorado; US; Q1261|en: =Colo.=
Connecticut; US; Q779
Delaware; US; Q1393
Florida; US; Q812|fr: Floride|en: =Fla.=
Georgia (U.S. state); US; Q1428
Hawaii; US; Q782|fr: Hawaï|es: Hawái
Idaho; US; Q1221
Illinois; US; Q1204
Indiana; US; Q1415
Iowa; US; Q1546
Kansas; US; Q1558
Kentucky; US; Q1603
Louisiana; US; Q1588|fr: Louisiane|es: Luisiana
Maine; US; Q724
Maryland; US; Q1391
Massachusetts; US; Q771
Michigan; US; Q1166|en: =Mich.=
Minnesota; US; Q1527|en: =Minn.=
Mississippi; US; Q1494|es: Misisipi
Missouri; US; Q1581|es: Misuri
Montana; US; Q1212
Nebraska; US; Q1553
Nevada; US; Q1227
New Hampshire; US; Q759|en: =N.H.=
New Jersey; US; Q1408|es: Nueva Jersey|en: =N.J.=
New Mexico; US; Q1522|es: Nuevo México|fr: Nouveau-Mexique|it: Nuovo Messico|en: =N.M.=
New York State; US; Q1384|en: =N.Y.=, state of New York|es: estado de Nueva York
North Carolina; US; Q1454|fr: Caroline du Nord|es: Carolina del Norte|it: Carolina del Nord|en: =N.C.=
North Dakota; US; Q1207|fr: Dakota du Nord|es: Dakota del Norte|en: =N.D.=
Ohio; US; Q1397
Oklahoma; US; Q1649|en: =Okla.=
Oregon; US; Q824|es: Oregón
Pennsylvania; US; Q1400|fr: Pennsylvanie|es: Pensilvania
Rhode Island; US; Q1387|en: =R.I.=
South Carolina; US; Q1456|fr: Caroline du Sud|es: Carolina del Sur|it: Carolina del Sud|en: =S.C.=
South Dakota; US; Q1211|fr: Dakota du Sud|es: Dakota del Sur|en: =S.D.=
Tennessee; US; Q1509
Texas; US; Q1439
Utah; US; Q829
Vermont; US; Q16551
Virginia; US; Q1370|fr: Virginie
Washington State; US; Q1223|en: state of Washington
West Virginia; US; Q1371|fr: Virginie-Occidentale|es: Virginia Occidental|en: =W.Va.=
Wisconsin; US; Q1537
Wyoming; US; Q1214|en: =Wyo.=
Guantánamo Bay; ; |*: Guantanamo, Guantánamo, Guantanamo Bay
Silicon Valley; US; 
Wall Street; US; 
Manhattan; US; 
Hollywood; US; 
Camp David; US; 
Mar-a-Lago; US; 
Davos; CH; 
`;
