// Centres of regions whose settlements lie to one side, in degrees.
const TABLE = `
US Alaska 64.0 -150.0
US Texas 31.25 -99.25
US California 37.25 -119.75
US Nevada 39.25 -116.75
US Washington 47.5 -120.5
US Oregon 44.0 -120.5
US Hawaii 20.75 -156.5
US Florida 28.75 -82.5
US New York 43.0 -75.5
US Michigan 44.25 -85.5
US Minnesota 46.25 -94.25
US Idaho 44.5 -114.25
US Montana 47.0 -109.75
US Illinois 40.0 -89.25
US Maine 45.5 -69.25
US Utah 39.25 -111.75
US Arizona 34.5 -111.5
US New Mexico 34.5 -106.0
US Colorado 39.0 -105.5
US Wyoming 43.0 -107.5
US Wisconsin 44.5 -90.0
CA Alberta 52.28 -117.47
CA British Columbia 53.0 -125.0
CA Manitoba 55.0 -97.0
CA Ontario 49.25 -84.5
CA Quebec 52.0 -72.0
CA Saskatchewan 54.0 -106.0
CA Newfoundland and Labrador 52.0 -56.0
CA Nunavut 70.0 -90.0
CA Northwest Territories 65.0 -118.0
CA Yukon 63.0 -135.0
CA Nova Scotia 45.0 -63.0
CA New Brunswick 46.5 -66.75
AU Western Australia -25.0 122.0
AU South Australia -30.0 135.0
AU Northern Territory -20.0 134.0
AU Queensland -20.0 145.0
AU New South Wales -33.0 146.0
AU Victoria -37.0 145.0
AU Tasmania -42.0 147.0
GB England 52.16 -0.7
GB Scotland 56.0 -4.0
GB Wales 52.5 -3.5
GB Northern Ireland 54.5 -6.5
RU Sakha 66.0 129.0
RU Krasnoyarsk Krai 66.0 96.0
RU Khabarovsk 54.0 136.0
RU Chukotka 66.5 172.0
RU Yamalo-Nenets 66.5 77.0
RU Khanty-Mansia 62.0 71.0
RU Irkutsk Oblast 57.0 106.0
RU Magadan Oblast 62.5 154.0
RU Kamchatka 57.0 160.0
RU Komi 64.0 54.0
RU Arkhangelskaya 64.0 44.0
RU Nenets 67.8 54.5
RU Tyumen Oblast 57.5 69.0
RU Murmansk 68.0 35.0
RU Amur Oblast 54.0 128.0
BR Amazonas -4.0 -64.0
BR Pará -4.0 -53.0
BR Mato Grosso -13.0 -56.0
BR Bahia -12.0 -42.0
BR Minas Gerais -18.0 -44.0
CN Xinjiang 41.0 85.0
CN Tibet 31.7 87.0
CN Inner Mongolia 43.0 113.0
CN Qinghai 35.5 96.0
CN Gansu 37.0 102.5
CN Sichuan 30.5 102.5
CN Heilongjiang 47.5 128.0
IN Rajasthan 26.58 73.85
IN Ladakh 34.3 78.0
IN Jammu and Kashmir 33.9 75.3
ZA Northern Cape -29.5 21.0
ZA Eastern Cape -32.0 26.5
ZA Limpopo -23.8 29.5
ZA North West -26.5 25.5
SA Eastern Province 22.8 50.5
EG New Valley 24.5 28.5
EG Matruh 29.6 27.0
EG North Sinai 30.6 33.8
EG South Sinai 29.0 34.0
LY Al Kufrah 23.3 22.1
LY Murzuq District 24.9 14.5
NE Agadez 19.5 10.5
NE Agadez Region 19.5 10.5
NE Diffa 15.5 12.3
ML Kidal 19.5 1.3
ML Gao 17.0 0.5
ML Tombouctou 20.5 -3.0
SD Northern Darfur 15.8 25.3
SD Northern State 19.0 29.5
SD Red Sea 19.5 36.0
PK Balochistan 28.3 65.5
PK Sindh 26.0 68.8
IQ Anbar 32.6 42.0
SY Homs 34.3 38.2
SY Rif-dimashq 33.6 36.9
AF Helmand 31.2 64.1
AF Nimroz 30.9 62.7
ET Somali 7.0 44.0
ET Oromiya 7.8 39.5
CO Meta Department 3.3 -73.0
CO Caquetá 0.9 -74.0
CO Guaviare Department 2.0 -72.3
PE Loreto -4.5 -75.0
`;
export const CENTRES = {};
for (const line of TABLE.split("\n")) {
  const m = line.match(/^(\w\w .+?) (-?[\d.]+) (-?[\d.]+)$/);
  if (m) CENTRES[m[1]] = { latitude: Number(m[2]), longitude: Number(m[3]) };
}
